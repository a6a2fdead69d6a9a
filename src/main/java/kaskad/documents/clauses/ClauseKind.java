package kaskad.documents.clauses;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a point of an order is. */
public enum ClauseKind {
    /** «Контроль … возложить на …». */
    CONTROL("контрол\\p{L}*\\s+(?:за|над)?\\s*.{0,120}?(?:возло\\p{L}+|возлага\\p{L}+|оставля\\p{L}+|оставить)"),
    /** «Назначить муниципальным координатором …»: says who somebody is. */
    APPOINTMENT("^(?:назначить|определить)\\s"),
    /** «Утвердить …». */
    APPROVAL("^утвердить"),
    /** «Рассмотреть возможность …»: whoever it is addressed to answers yes or no. */
    OPT_IN("рассмотреть\\s+(?:вопрос\\s+о\\s+)?возможност"),
    /** Words over the points below it. */
    HEADING(":$"),
    /** Something to be done. */
    DUTY(""),
    /** Said for everybody to know: in force, no longer in force. */
    INFORMATION(
            "утративш\\p{L}+\\s+силу|вступа\\p{L}+\\s+в\\s+силу|^внести\\s+(?:следующие\\s+)?изменени|^признать\\s|^считать\\s");

    private final Pattern words;

    ClauseKind(String words) {
        this.words = Pattern.compile(
                words,
                Pattern.CASE_INSENSITIVE
                        | Pattern.UNICODE_CASE
                        | Pattern.UNICODE_CHARACTER_CLASS
                        | Pattern.DOTALL);
    }

    /** As in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean in(String text) {
        return words.matcher(text.strip()).find();
    }
}

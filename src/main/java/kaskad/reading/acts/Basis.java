package kaskad.reading.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.acts.ActDraft.BasisDraft;
import kaskad.reading.text.Texts;
import kaskad.reading.text.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * Acts that a text cites by date: «распоряжений Министерства … от 26.04.2023 № 178-р «Об …», Департамента … от …».
 *
 * <p>In a list the kind, and where nothing stands before the date the issuer, are those of the act before.
 */
public final class Basis {
    private static final WordPattern CITED = WordPattern.of(
            "(?:" + Words.NUMBER + "\\s+)?(?<!\\p{L})от\\s+(" + Words.DATE + ")(?:\\s*,?\\s*" + Words.NUMBER + ")?",
            Words.FLAGS);
    private static final Pattern TITLE = Pattern.compile("^[\\s,]*[«\"](.+)[»\"]", Pattern.DOTALL);
    private static final Pattern KIND = Pattern.compile(
            "(?<!\\p{L})(распоряжени|постановлени|приказ|решени|указ|закон|письм|протокол|поручени)\\p{L}*",
            Words.FLAGS);
    private static final Pattern LEAD =
            Pattern.compile("^[\\s,;]*(?:и|а также|с|со|в редакции)?\\s+|^[\\s,;)]+", Words.FLAGS);

    private static final Pattern MEETING = Pattern.compile(
            "^(?:внеочередного\\s+|расширенного\\s+)?(?:заседания|совещания|собрания|семинара)\\s+(?=\\p{L})",
            Words.FLAGS);

    private Basis() {}

    /** The acts that a text cites, in its order. */
    public static List<BasisDraft> of(String preamble) {
        List<BasisDraft> acts = new ArrayList<>();
        List<MatchResult> cited = CITED.all(preamble);
        int from = 0;
        String kind = null;
        String issuer = null;
        for (int i = 0; i < cited.size(); i++) {
            MatchResult at = cited.get(i);
            String before = preamble.substring(from, at.start());
            Matcher word = KIND.matcher(before);
            int end = 0;
            while (word.find()) {
                kind = Words.kind(word.group());
                end = word.end();
            }
            String named = issuer(before.substring(end));
            issuer = named.isEmpty() ? issuer : named;
            int next = i + 1 < cited.size() ? cited.get(i + 1).start() : preamble.length();
            String title = title(preamble.substring(at.end(), next));
            acts.add(act(kind, issuer, at, title));
            from = at.end()
                    + (title.isEmpty() ? 0 : preamble.substring(at.end(), next).indexOf(title) + title.length() + 1);
        }
        return acts;
    }

    /** A quoted title: up to the quote that closes the first one, or the last quote where they do not balance. */
    private static String title(String after) {
        Matcher quoted = TITLE.matcher(after);
        if (!quoted.find()) {
            return "";
        }
        int depth = 1;
        for (int i = quoted.start(1); i < quoted.end(); i++) {
            depth += after.charAt(i) == '«' ? 1 : after.charAt(i) == '»' ? -1 : 0;
            if (depth == 0) {
                return after.substring(quoted.start(1), i);
            }
        }
        return quoted.group(1) + (after.contains("»") ? "»" : "");
    }

    private static String issuer(String text) {
        String name = MEETING.matcher(afterQuotes(Texts.line(LEAD.matcher(text).replaceFirst(""))))
                .replaceFirst("");
        boolean names = !name.isEmpty() && name.length() < 300 && name.matches("(?s).*\\p{L}{3,}.*");
        return names ? Nominative.of(name) : "";
    }

    /** «семинара «…» Департамента …» → who held it. */
    private static String afterQuotes(String name) {
        String tail = name.substring(name.lastIndexOf('»') + 1).strip();
        return !tail.isEmpty() && !Nominative.of(tail).equals(tail) ? tail : name;
    }

    private static BasisDraft act(@Nullable String kind, @Nullable String issuer, MatchResult cited, String title) {
        String number = cited.group(3) == null ? cited.group(1) : cited.group(3);
        return new BasisDraft(
                kind,
                issuer,
                Words.date(cited.group(2)).orElse(null),
                number == null ? null : number.replaceAll("[.–-]+$", ""),
                title.isBlank() ? null : Texts.line(title));
    }
}

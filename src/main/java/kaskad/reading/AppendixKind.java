package kaskad.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** What an appendix of an order is. */
public enum AppendixKind {
    GROUP("состав|рабоч\\p{L}+ групп|комисси|оргкомитет"),
    PLAN("план|дорожн\\p{L}+ карт|комплекс\\p{L}* мер|перечень мероприятий"),
    OTHER("");

    private final Pattern words;

    AppendixKind(String words) {
        this.words = Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The word in the output of {@code read}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AppendixKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The first of the kinds whose word the text says first. */
    public static AppendixKind of(String text) {
        String head = text.substring(0, Math.min(text.length(), 80));
        return GROUP.words.matcher(head).find()
                ? GROUP
                : PLAN.words.matcher(head).find() ? PLAN : OTHER;
    }
}

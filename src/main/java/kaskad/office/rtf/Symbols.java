package kaskad.office.rtf;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Control words and symbols that stand for characters. */
final class Symbols {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", " "),
            Map.entry("enspace", " "),
            Map.entry("qmspace", " "));

    private Symbols() {}

    static @Nullable String word(String word) {
        return WORDS.get(word);
    }

    static @Nullable String symbol(int c) {
        return switch (c) {
            case '~' -> "\u00a0";
            case '_' -> "-";
            case '\t' -> "\t";
            default -> null;
        };
    }
}

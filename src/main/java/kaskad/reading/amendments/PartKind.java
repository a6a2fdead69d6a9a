package kaskad.reading.amendments;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A unit of a document that amendments name, from the widest to the narrowest. */
public enum PartKind {
    APPENDIX("приложени", "план", "дорожн"),
    SECTION("раздел", "подраздел"),
    INDICATOR("показател"),
    ROW("строк", "позици", "мероприяти"),
    COLUMN("граф", "столб", "колонк"),
    CLAUSE("пункт"),
    SUBCLAUSE("подпункт"),
    PARAGRAPH("абзац"),
    TITLE("наименовани", "заголов", "названи"),
    PREAMBLE("преамбул");

    private final String[] stems;

    PartKind(String... stems) {
        this.stems = stems;
    }

    /** The word in the output of {@code read}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PartKind ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** All stems as alternatives of a pattern. */
    static String pattern() {
        return "(?:"
                + String.join(
                        "|",
                        Arrays.stream(values())
                                .flatMap(kind -> Arrays.stream(kind.stems))
                                .toList()) + ")";
    }

    static Optional<PartKind> of(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> Arrays.stream(kind.stems).anyMatch(low::startsWith))
                .findFirst();
    }
}

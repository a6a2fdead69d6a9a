package kaskad.reading;

import java.util.Locale;

/** How much a finding matters: an error must be settled, a warning looked at, a note known. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Severity ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package kaskad.reading;

import java.util.Locale;

/** The part of a row that a finding is about; its word is also the role of the column. */
public enum Field {
    NUMBER,
    TITLE,
    DEADLINE,
    EXECUTORS,
    RESULT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Field ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

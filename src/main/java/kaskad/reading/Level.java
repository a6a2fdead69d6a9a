package kaskad.reading;

import java.util.Locale;

/** Whose plan it is. */
public enum Level {
    FEDERAL,
    REGION,
    MUNICIPALITY,
    SCHOOL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Level ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package kaskad.assignments;

import java.util.Locale;

/** What a report says of the work itself. */
public enum Mark {
    DONE,
    PARTIAL,
    NOT_DONE,
    IN_WORK;

    /** As stored. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Mark of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

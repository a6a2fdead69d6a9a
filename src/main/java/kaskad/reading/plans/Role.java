package kaskad.reading.plans;

import java.util.Locale;

/** What a column of a plan says. */
public enum Role {
    NUMBER,
    TITLE,
    DEADLINE,
    EXECUTORS,
    RESULT,
    MARK,
    PLACE,
    TIME,
    AUDIENCE,
    FINANCE,
    OTHER;

    /** The word that reading prints. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

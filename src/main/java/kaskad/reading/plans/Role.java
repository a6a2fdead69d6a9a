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
    SECTION,
    MONTH,
    OTHER;

    /** The word that reading prints; columns of months are one deadline spread over the page. */
    public String word() {
        return this == MONTH ? DEADLINE.word() : name().toLowerCase(Locale.ROOT);
    }

    /** Whether a measure has a field for it. */
    boolean told() {
        return compareTo(RESULT) <= 0;
    }

    /** Whether several columns of it are one field of a measure. */
    boolean merges() {
        return told() || this == MONTH;
    }
}

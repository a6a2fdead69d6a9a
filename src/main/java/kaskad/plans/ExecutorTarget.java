package kaskad.plans;

import java.util.Locale;

/** Whom a party of an executor cell means. */
public enum ExecutorTarget {
    /** One organisation of the register. */
    ORGANISATION,
    /** Each school that the plan is published to. */
    SCHOOLS,
    /** The authority of each municipality that the plan is published to. */
    MUNICIPALITIES,
    /** A body outside the hierarchy: gets no assignment. */
    EXTERNAL,
    /** Nobody has matched the wording yet. */
    UNMATCHED;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ExecutorTarget of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package kaskad.plans.links;

import java.util.Locale;

/** How measures of two plans belong together. */
public enum LinkKind {
    /** The child carries out what a plan of a level above says, in whatever words. */
    DERIVED,
    /** Both are one activity, which is reported once and counts in each plan. */
    SHARED;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LinkKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package kaskad.plans.links;

import java.util.Locale;

/** What a person has said to a link. */
public enum LinkState {
    PROPOSED,
    CONFIRMED,
    REJECTED;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LinkState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

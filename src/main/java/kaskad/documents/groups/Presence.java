package kaskad.documents.groups;

import java.util.Locale;

/** Whether a member came. */
public enum Presence {
    PRESENT,
    DEPUTY,
    ABSENT;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Presence of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

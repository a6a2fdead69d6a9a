package kaskad.plans.measures;

import java.util.Locale;

/** What a report is asked to give. */
public enum AskKind {
    NUMBER,
    ORDER,
    PROTOCOL,
    LIST,
    LINK,
    PHOTO,
    TEXT;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AskKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

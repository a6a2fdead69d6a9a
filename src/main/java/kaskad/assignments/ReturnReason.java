package kaskad.assignments;

import java.util.Locale;

/** Why a report goes back; coded, so that reasons can be counted. */
public enum ReturnReason {
    FORMAL_REPLY,
    NO_EVIDENCE,
    WRONG_NUMBERS,
    INCOMPLETE,
    OTHER;

    /** As stored. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ReturnReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package kaskad.assignments.orders;

import java.util.Locale;
import kaskad.documents.clauses.ClauseKind;

/** What becomes of a clause under control. */
public enum Treatment {
    /** A duty: assignments to its addressees. */
    DUTY,
    /** An offer: each addressee answers whether it takes part. */
    OPT_IN,
    /** Nothing: it informs. */
    NONE;

    /** As stored and as in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Treatment of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Treatment of(ClauseKind kind) {
        return switch (kind) {
            case DUTY -> DUTY;
            case OPT_IN -> OPT_IN;
            case CONTROL, APPOINTMENT, APPROVAL, HEADING, INFORMATION -> NONE;
        };
    }
}

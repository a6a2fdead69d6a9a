package kaskad.assignments;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a duty comes from.
 *
 * @param plan the plan of its measure
 * @param act the act of its clause; a linked duty has both
 * @param title of the plan, the act, the protocol or the request
 */
public record DutySource(
        Kind kind, @Nullable UUID plan, @Nullable UUID act, String title) {

    /** What hands duties down. */
    public enum Kind {
        MEASURE,
        CLAUSE,
        DECISION,
        REQUEST;

        /** As stored. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package kaskad.assignments.orders;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided of a clause.
 *
 * @param organisations whom, where the audience is NAMED
 * @param deadline another wording; empty, as the act has it
 * @param measure the row of the plan that says the same; null, none does
 */
public record ClauseChoice(
        Treatment treatment,
        Audience audience,
        Set<UUID> organisations,
        String deadline,
        @Nullable UUID measure,
        int version) {
    public ClauseChoice {
        organisations = Set.copyOf(organisations);
        deadline = deadline.strip();
    }

    /** Whom a clause reaches. */
    public enum Audience {
        AS_READ,
        SCHOOLS,
        BODIES,
        NAMED;

        /** As stored and as in message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Audience of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}

package kaskad.assignments.orders.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kaskad.assignments.orders.ClauseChoice;
import kaskad.assignments.orders.Treatment;
import org.jspecify.annotations.Nullable;

/** What was chosen for a clause. */
public record ClauseForm(
        int version,
        @Nullable String treatment,
        @Nullable String audience,
        @Nullable List<UUID> whom,
        @Nullable String deadline,
        @Nullable UUID measure) {

    ClauseChoice choice() {
        return new ClauseChoice(
                Treatment.of(Objects.requireNonNullElse(treatment, Treatment.DUTY.word())),
                ClauseChoice.Audience.of(Objects.requireNonNullElse(audience, ClauseChoice.Audience.AS_READ.word())),
                Set.copyOf(Objects.requireNonNullElse(whom, List.<UUID>of())),
                Objects.requireNonNullElse(deadline, ""),
                measure,
                version);
    }
}

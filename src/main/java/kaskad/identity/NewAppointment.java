package kaskad.identity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A role to be given: at {@code organisation}, over the subtrees of {@code scope}, by {@code act} where there is one. */
public record NewAppointment(
        Role role,
        UUID organisation,
        Set<UUID> scope,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String act) {
    public NewAppointment {
        scope = Set.copyOf(scope);
        if (scope.isEmpty()) {
            throw new IllegalArgumentException("an appointment covers at least one subtree");
        }
    }
}

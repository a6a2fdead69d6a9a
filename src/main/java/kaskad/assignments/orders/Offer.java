package kaskad.assignments.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clause that leaves it to an organisation to take part.
 *
 * @param joins the answer; null until there is one
 * @param reason why it does not take part
 */
public record Offer(
        UUID id,
        UUID duty,
        UUID organisation,
        String name,
        LocalDate due,
        @Nullable Boolean joins,
        String reason,
        @Nullable Instant answered,
        @Nullable String by,
        int version) {}

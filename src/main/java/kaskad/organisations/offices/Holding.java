package kaskad.organisations.offices;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person at a post from a day on; {@code acting}, in the stead of its holder (и.о., врио). */
public record Holding(
        UUID id,
        String person,
        @Nullable UUID account,
        boolean acting,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String basis) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}

package kaskad.documents.acknowledgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;

/**
 * One who must read an act.
 *
 * @param person empty where the organisation itself must
 * @param read when it was read, by {@code reader}
 */
public record Acknowledgement(
        UUID id,
        Place place,
        String organisation,
        String person,
        @Nullable LocalDate due,
        Instant asked,
        @Nullable Instant read,
        @Nullable String reader) {
    public boolean done() {
        return read != null;
    }

    /** Whether it is not read though it should be by now. */
    public boolean late(LocalDate today) {
        return read == null && due != null && due.isBefore(today);
    }
}

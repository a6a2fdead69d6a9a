package kaskad.documents.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;

/** A group with its compositions, the one in force last. */
public record WorkingGroup(
        UUID id, Place place, String organisation, String title, int version, List<Composition> compositions) {
    public WorkingGroup {
        compositions = List.copyOf(compositions);
    }

    /** What one act says of the members; {@code since}, the day of the act. */
    public record Composition(
            UUID id,
            UUID act,
            String actKind,
            @Nullable String actNumber,
            @Nullable LocalDate actDate,
            LocalDate since,
            List<Seat> seats) {
        public Composition {
            seats = List.copyOf(seats);
        }
    }

    /** The composition in force on a day. */
    public Optional<Composition> on(LocalDate day) {
        return compositions.reversed().stream()
                .filter(one -> !one.since().isAfter(day))
                .findFirst()
                .or(() -> compositions.stream().findFirst());
    }

    /** The latest composition. */
    public Composition current() {
        return compositions.getLast();
    }
}

package kaskad.organisations.offices;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A post; {@code head}, the one that leads the organisation. Its holdings come newest first. */
public record Office(UUID id, UUID organisation, String title, boolean head, int version, List<Holding> holdings) {
    public Office {
        holdings = List.copyOf(holdings);
    }

    /** Who holds the post on {@code day}: the one who acts comes before the one who is away. */
    public Optional<Holding> holder(LocalDate day) {
        return holdings.stream()
                .filter(holding -> holding.holds(day))
                .max(Comparator.comparing(Holding::acting).thenComparing(Holding::from));
    }
}

package kaskad.kernel;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which rows an actor may touch: every row of the nation, or those of whole regions, whole municipalities and single
 * organisations. {@code organisations} turns it into the one SQL predicate that every query takes.
 */
public record Scope(boolean nation, Set<UUID> regions, Set<UUID> municipalities, Set<UUID> organisations) {
    public static final Scope NOTHING = new Scope(false, Set.of(), Set.of(), Set.of());
    public static final Scope NATION = new Scope(true, Set.of(), Set.of(), Set.of());

    public Scope {
        regions = Set.copyOf(regions);
        municipalities = Set.copyOf(municipalities);
        organisations = Set.copyOf(organisations);
    }

    public static Scope region(UUID id) {
        return new Scope(false, Set.of(id), Set.of(), Set.of());
    }

    public static Scope municipality(UUID id) {
        return new Scope(false, Set.of(), Set.of(id), Set.of());
    }

    public static Scope organisation(UUID id) {
        return new Scope(false, Set.of(), Set.of(), Set.of(id));
    }

    public boolean isEmpty() {
        return !nation && regions.isEmpty() && municipalities.isEmpty() && organisations.isEmpty();
    }

    public Scope and(Scope other) {
        return new Scope(
                nation || other.nation,
                union(regions, other.regions),
                union(municipalities, other.municipalities),
                union(organisations, other.organisations));
    }

    /** Whether a row that belongs to {@code place} lies within. */
    public boolean holds(Place place) {
        return nation
                || place.region() != null && regions.contains(place.region())
                || place.municipality() != null && municipalities.contains(place.municipality())
                || organisations.contains(place.organisation());
    }

    private static Set<UUID> union(Set<UUID> a, Set<UUID> b) {
        Set<UUID> all = new HashSet<>(a);
        all.addAll(b);
        return all;
    }
}

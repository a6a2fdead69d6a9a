package kaskad.assignments;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;

/** The lowest node of the tree that holds several places: where the entry of a set-based operation belongs. */
final class CommonPlace {
    private CommonPlace() {}

    static Place of(List<Place> places) {
        Place first = places.getFirst();
        UUID region = same(places.stream().map(Place::region));
        UUID municipality = same(places.stream().map(Place::municipality));
        if (places.stream().allMatch(first::equals) || region == null) {
            return first;
        }
        return municipality == null ? new Place(region, null, region) : new Place(region, municipality, municipality);
    }

    private static @Nullable UUID same(Stream<@Nullable UUID> ids) {
        List<@Nullable UUID> distinct = ids.distinct().toList();
        return distinct.size() == 1 ? distinct.getFirst() : null;
    }
}

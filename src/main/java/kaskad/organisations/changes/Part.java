package kaskad.organisations.changes;

import java.util.UUID;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;

/** One organisation of a change as it was before, and the version that the change left it with. */
record Part(
        UUID organisation,
        boolean becomes,
        int versionAfter,
        int version,
        String name,
        String shortName,
        @Nullable UUID parent,
        Place place,
        Place now) {
    /** Whether nobody has touched it since. */
    boolean untouched() {
        return version == versionAfter;
    }
}

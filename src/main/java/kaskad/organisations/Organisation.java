package kaskad.organisations;

import java.time.ZoneId;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import org.jspecify.annotations.Nullable;

/** One node of the tree. Its place names itself; a region's and a municipality's row names itself there too. */
public record Organisation(
        UUID id,
        @Nullable UUID parent,
        Place place,
        OrganisationKind kind,
        OrganisationType type,
        String name,
        String shortName,
        @Nullable Integer number,
        boolean rural,
        ZoneId zone,
        int version) {

    /** The scope of this node and all below it. */
    public Scope subtree() {
        return switch (kind) {
            case NATION -> Scope.NATION;
            case REGION -> Scope.region(id);
            case MUNICIPALITY -> Scope.municipality(id);
            case ORGANISATION, UNIT, PARTNER -> Scope.organisation(id);
        };
    }
}

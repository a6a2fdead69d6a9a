package kaskad.organisations.groups;

import java.util.UUID;
import kaskad.kernel.Place;

/** An organisation of a group. */
public record Member(Place place, String name, String shortName) {
    public UUID id() {
        return place.organisation();
    }
}

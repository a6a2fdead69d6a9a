package kaskad.organisations.groups;

import java.util.UUID;
import kaskad.kernel.Place;

/** A group of organisations, kept at an authority; it reaches what stands below the territory of its keeper. */
public record Group(UUID id, Place place, String keeper, String title, String note, GroupRule rule, int version) {
    public boolean listed() {
        return rule instanceof GroupRule.Listed;
    }
}

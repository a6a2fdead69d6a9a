package kaskad.organisations.groups;

import java.util.UUID;
import kaskad.kernel.Place;

/** One line of the list of groups. */
public record GroupRow(UUID id, Place place, String title, String note, String keeper, boolean listed) {}

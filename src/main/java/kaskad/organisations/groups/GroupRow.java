package kaskad.organisations.groups;

import java.util.UUID;

/** One line of the list of groups. */
public record GroupRow(UUID id, String title, String note, String keeper, boolean listed) {}

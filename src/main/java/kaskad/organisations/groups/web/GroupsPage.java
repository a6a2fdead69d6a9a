package kaskad.organisations.groups.web;

import java.util.List;
import kaskad.organisations.groups.GroupRow;

/** The groups that the reader may address or is addressed by. */
public record GroupsPage(List<GroupRow> groups, boolean mayAdd) {
    public GroupsPage {
        groups = List.copyOf(groups);
    }
}

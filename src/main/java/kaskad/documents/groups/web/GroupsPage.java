package kaskad.documents.groups.web;

import java.util.List;
import kaskad.documents.groups.GroupRow;

/** The list of groups. */
public record GroupsPage(List<GroupRow> groups) {
    public GroupsPage {
        groups = List.copyOf(groups);
    }
}

package kaskad.organisations.groups.web;

import java.util.List;
import kaskad.organisations.groups.Group;
import kaskad.organisations.groups.Member;

/** A group, its rule in words, and its members today as far as the reader sees them. */
public record GroupPage(Group group, List<String> rule, List<Member> members, boolean keeps) {
    public GroupPage {
        rule = List.copyOf(rule);
        members = List.copyOf(members);
    }
}

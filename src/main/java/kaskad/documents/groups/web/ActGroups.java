package kaskad.documents.groups.web;

import java.util.ArrayList;
import java.util.List;
import kaskad.documents.ActCard;
import kaskad.documents.ActLink;
import kaskad.documents.groups.GroupQueries;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import org.springframework.stereotype.Component;

/** The groups that an act composes, and the way to compose one. */
@Component
class ActGroups implements ActLink {
    private final GroupQueries groups;

    ActGroups(GroupQueries groups) {
        this.groups = groups;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Link> links(Actor actor, ActCard act) {
        List<Link> links = new ArrayList<>(groups.ofAct(actor.scope(Permission.VIEW), act.id()).stream()
                .map(group -> new Link(
                        Where.LINE,
                        "documents.groups.link",
                        List.of(group.title()),
                        "people",
                        GroupUrls.group(group.id())))
                .toList());
        boolean keeps = actor.may(Permission.IMPORT, act.place()) || actor.may(Permission.APPROVE_PLAN, act.place());
        if (keeps && !act.protocol() && !act.members().isEmpty()) {
            links.add(new Link(
                    Where.ACTION, "documents.groups.compose", List.of(), "people", GroupUrls.composition(act.id())));
        }
        return links;
    }
}

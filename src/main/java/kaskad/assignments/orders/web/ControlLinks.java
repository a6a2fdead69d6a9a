package kaskad.assignments.orders.web;

import java.util.List;
import kaskad.documents.ActCard;
import kaskad.documents.ActLink;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import org.springframework.stereotype.Component;

/** «Поставить на контроль» or, from then on, the control card. */
@Component
class ControlLinks implements ActLink {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Link> links(Actor actor, ActCard act) {
        if (act.underControl() != null) {
            return List.of(link("assignments.orders.card", "control", act));
        }
        return !act.clauses().isEmpty() && actor.may(Permission.PUBLISH_PLAN, act.place())
                ? List.of(link("assignments.orders.title", "control", act))
                : List.of();
    }

    private static Link link(String key, String icon, ActCard act) {
        return new Link(Where.PRIMARY, key, List.of(), icon, OrderUrls.control(act.id()));
    }
}

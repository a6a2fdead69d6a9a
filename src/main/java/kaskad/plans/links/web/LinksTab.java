package kaskad.plans.links.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanTab;
import org.springframework.stereotype.Component;

/** «Связи» on the page of a plan, for who keeps it or controls it. */
@Component
class LinksTab implements PlanTab {
    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        boolean former = !plan.draft() && !plan.approved();
        return former || !actor.may(Permission.VIEW, plan.place())
                ? Optional.empty()
                : Optional.of(new Link("plans.links", "link", LinkUrls.links(plan.id())));
    }
}

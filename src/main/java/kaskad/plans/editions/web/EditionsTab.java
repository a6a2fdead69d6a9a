package kaskad.plans.editions.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanTab;
import org.springframework.stereotype.Component;

/** «Редакции» on the page of a plan. */
@Component
class EditionsTab implements PlanTab {
    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return Optional.of(new Link("plans.editions", "history", PlanEditionUrls.editions(plan.id())));
    }
}

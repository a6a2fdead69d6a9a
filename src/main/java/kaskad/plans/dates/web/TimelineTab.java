package kaskad.plans.dates.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanTab;
import org.springframework.stereotype.Component;

/** «Лента» on the page of a plan. */
@Component
class TimelineTab implements PlanTab {
    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return Optional.of(new Link("plans.timeline", "line", DateUrls.timeline(plan.id())));
    }
}

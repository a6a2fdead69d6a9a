package kaskad.plans.dates.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanTab;
import org.springframework.stereotype.Component;

/** «Календарь» on the page of a plan. */
@Component
class CalendarTab implements PlanTab {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return Optional.of(new Link("plans.calendar", "calendar", DateUrls.calendar(plan.id())));
    }
}

package kaskad.plans.measures.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanTab;
import org.springframework.stereotype.Component;

/** «Отчётность» on the page of a plan, for who keeps it. */
@Component
class AsksTab implements PlanTab {
    @Override
    public int order() {
        return 33;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        boolean kept = actor.may(Permission.EDIT_PLAN, plan.place()) && (plan.draft() || plan.approved());
        return kept ? Optional.of(new Link("plans.asks", "reports", MeasureUrls.asks(plan.id()))) : Optional.empty();
    }
}

package kaskad.plans.adoption.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanTab;
import kaskad.plans.adoption.AdoptionQueries;
import org.springframework.stereotype.Component;

/** «Принятие» on the page of a plan in force that others below adopt plans under. */
@Component
class AdoptionsTab implements PlanTab {
    @Override
    public int order() {
        return 35;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return plan.approved() && AdoptionQueries.adoptable(plan.level())
                ? Optional.of(new Link("plans.adoptions", "accept", AdoptionUrls.adoptions(plan.id())))
                : Optional.empty();
    }
}

package kaskad.assignments.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.PlanAction;
import kaskad.plans.PlanCard;
import org.springframework.stereotype.Component;

/** «Довести до организаций» on the page of an approved plan. */
@Component
class PublicationAction implements PlanAction {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return !plan.approved() || !actor.may(Permission.PUBLISH_PLAN, plan.place())
                ? Optional.empty()
                : Optional.of(new Link(
                        "assignments.publish",
                        "send",
                        AssignmentUrls.publication(plan.id().value()),
                        true));
    }
}

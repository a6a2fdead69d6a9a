package kaskad.assignments.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanTab;
import org.springframework.stereotype.Component;

/** «Матрица» on the page of an approved plan, for who controls. */
@Component
class MatrixTab implements PlanTab {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return !plan.approved() || !actor.may(Permission.REVIEW)
                ? Optional.empty()
                : Optional.of(new Link(
                        "assignments.matrix",
                        "control",
                        AssignmentUrls.matrix(plan.id().value())));
    }
}

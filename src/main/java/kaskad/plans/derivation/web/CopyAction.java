package kaskad.plans.derivation.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.PlanAction;
import kaskad.plans.PlanCard;
import org.springframework.stereotype.Component;

/** «Создать на основе» beside the title of a plan, for who keeps plans anywhere. */
@Component
class CopyAction implements PlanAction {
    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return actor.may(Permission.EDIT_PLAN)
                ? Optional.of(new Link("plans.copy", "plus", DerivationUrls.copy(plan.id()), false))
                : Optional.empty();
    }
}

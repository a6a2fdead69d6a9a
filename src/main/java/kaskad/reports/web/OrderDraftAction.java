package kaskad.reports.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.PlanAction;
import kaskad.plans.PlanCard;
import org.springframework.stereotype.Component;

/** «Проект приказа» on the page of a plan that is not approved yet. */
@Component
class OrderDraftAction implements PlanAction {
    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return plan.draft() && actor.may(Permission.EDIT_PLAN, plan.place())
                ? Optional.of(new Link("reports.order.docx", "docx", ReportUrls.orderDocx(plan.id()), false))
                : Optional.empty();
    }
}

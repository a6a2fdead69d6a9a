package kaskad.reports.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.plans.PlanAction;
import kaskad.plans.PlanCard;
import org.springframework.stereotype.Component;

/** The link from a plan to itself as a workbook. */
@Component
class PlanWorkbookAction implements PlanAction {
    @Override
    public int order() {
        return 71;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return Optional.of(new Link("reports.plan.xlsx", "table", ReportUrls.planXlsx(plan.id()), false));
    }
}

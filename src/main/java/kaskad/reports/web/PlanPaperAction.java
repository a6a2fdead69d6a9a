package kaskad.reports.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.plans.PlanAction;
import kaskad.plans.PlanCard;
import org.springframework.stereotype.Component;

/** The link from a plan to itself on paper. */
@Component
class PlanPaperAction implements PlanAction {
    @Override
    public int order() {
        return 70;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return Optional.of(new Link("reports.plan.docx", "docx", ReportUrls.planDocx(plan.id()), false));
    }
}

package kaskad.reports.web;

import java.util.Optional;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.PlanAction;
import kaskad.plans.PlanCard;
import org.springframework.stereotype.Component;

/** The link from an approved plan to its progress report. */
@Component
class ProgressReportAction implements PlanAction {
    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Link> link(Actor actor, PlanCard plan) {
        return !plan.approved() || !actor.may(Permission.VIEW)
                ? Optional.empty()
                : Optional.of(new Link("reports.progress.action", "reports", ReportUrls.progress(plan.id()), false));
    }
}

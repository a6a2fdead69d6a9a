package kaskad.reports;

import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.office.write.OfficialDocument;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import org.springframework.stereotype.Service;

/** The door of plans on paper; a draft bears the mark of one. */
@Service
public class PlanPapers {
    private final PlanQueries plans;

    PlanPapers(PlanQueries plans) {
        this.plans = plans;
    }

    public OfficialDocument get(Actor actor, PlanId id) {
        Scope scope = actor.scope(Permission.VIEW);
        PlanCard plan = plans.find(scope, id).orElseThrow(() -> new Refused(new ReportRefusal.NoSuchPlan(id.value())));
        return PlanPaper.of(plan, plans.measures(scope, id));
    }
}

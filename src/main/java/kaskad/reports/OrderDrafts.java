package kaskad.reports;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kaskad.documents.Acts;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.office.write.OfficialDocument;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.Organisations;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import org.springframework.stereotype.Service;

/** The drafts of orders that approve plans. */
@Service
public class OrderDrafts {
    private final PlanQueries plans;
    private final Acts acts;
    private final Organisations organisations;
    private final OrganisationQueries register;

    OrderDrafts(PlanQueries plans, Acts acts, Organisations organisations, OrganisationQueries register) {
        this.plans = plans;
        this.acts = acts;
        this.organisations = organisations;
        this.register = register;
    }

    public OfficialDocument get(Actor actor, PlanId id) {
        Scope scope = actor.scope(Permission.VIEW);
        PlanCard plan = plans.find(scope, id).orElseThrow(() -> new Refused(new ReportRefusal.NoSuchPlan(id.value())));
        Organisation owner = organisations.get(plan.place().organisation());
        return OrderDraft.of(
                plan,
                plans.measures(scope, id),
                owner,
                acts.findLatest(actor, owner.id()).orElse(null),
                coordinator(owner).orElse(null));
    }

    /** The methodical centre of the owner's own municipality or, for a region, of the region itself. */
    private Optional<Organisation> coordinator(Organisation owner) {
        UUID municipality = owner.place().municipality();
        UUID region = owner.place().region();
        if (region == null || owner.type() == OrganisationType.METHODICAL_CENTRE) {
            return Optional.empty();
        }
        return register.list(municipality == null ? Scope.region(region) : Scope.municipality(municipality)).stream()
                .filter(one -> one.type() == OrganisationType.METHODICAL_CENTRE)
                .filter(one -> Objects.equals(one.place().municipality(), municipality))
                .findFirst();
    }
}

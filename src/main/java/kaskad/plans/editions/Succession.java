package kaskad.plans.editions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanEvent;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Approval of a next edition: the former content is kept under a plan row of its own, the living plan takes the draft's
 * and keeps its id. Runs within the transaction of {@code Plans.approve}, which has asked who may.
 */
@Component
public class Succession {
    private final PlanQueries queries;
    private final SuccessionStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Succession(
            PlanQueries queries,
            SuccessionStore store,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.store = store;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** {@code draft} follows {@code living} and was read in {@code version}. */
    public void approve(Actor actor, PlanCard draft, PlanId living, int version, UUID act) {
        Scope scope = actor.scope(Permission.VIEW);
        PlanId former = new PlanId(Ids.next(clock));
        SuccessionStore.Succeeding of = new SuccessionStore.Succeeding(living, draft.id(), former);
        if (!store.take(of, version)) {
            throw new Refused(new PlanRefusal.PlanChanged(draft.title()));
        }
        List<MeasureRow> before = queries.measures(scope, living);
        EditionDiff diff = EditionDiff.of(before, queries.measures(scope, draft.id()));
        store.keepFormer(of);
        store.succeed(of, act, clock.instant());
        tell(actor, draft, of, act, diff);
        store.dropDraft(of);
    }

    private void tell(
            Actor actor, PlanCard draft, SuccessionStore.Succeeding of, UUID act, EditionDiff diff) {
        journal.write(
                actor,
                Change.of(draft.place(), "plan", of.plan().value(), "succeed")
                        .from(Map.of("edition", draft.edition() - 1))
                        .to(Map.of(
                                "edition", draft.edition(),
                                "title", draft.title(),
                                "added", diff.added(),
                                "dropped", diff.dropped(),
                                "changed", diff.rows().size() - diff.added() - diff.dropped())));
        events.publishEvent(new PlanEvent.EditionApproved(
                of.plan(), draft.place(), act, draft.edition(), of.former(), of.draft(), diff.changes()));
    }
}

package kaskad.plans.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import kaskad.plans.PlanState;
import kaskad.plans.Plans;
import kaskad.plans.adoption.AdoptionMark;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what a measure holds beside its row of the table. */
@Service
public class Measures {
    private final Plans plans;
    private final PlanQueries planQueries;
    private final MeasureQueries queries;
    private final MeasureStore store;
    private final Journal journal;

    Measures(Plans plans, PlanQueries planQueries, MeasureQueries queries, MeasureStore store, Journal journal) {
        this.plans = plans;
        this.planQueries = planQueries;
        this.queries = queries;
        this.store = store;
        this.journal = journal;
    }

    /** Which item of a measure is changed, in the version that was read; without an id it is new. */
    public record Item(PlanId plan, UUID measure, @Nullable UUID id, int version) {
        MeasureStore.Item stored() {
            return new MeasureStore.Item(measure, id, version);
        }
    }

    /** The row of a measure that the actor may see. */
    public MeasureRow get(Actor actor, PlanId plan, UUID measure) {
        plans.get(actor, plan);
        return planQueries.measures(actor.scope(Permission.VIEW), plan).stream()
                .filter(row -> row.id().equals(measure))
                .findFirst()
                .orElseThrow(() -> new Refused(new PlanRefusal.NoSuchMeasure(measure)));
    }

    @Transactional
    public void milestone(Actor actor, Item item, @Nullable LocalDate due, String title) {
        PlanCard plan = keeping(actor, item);
        requireTitle(title);
        if (due == null) {
            throw new Refused(new MeasureRefusal.DateMissing());
        }
        require(store.milestone(item.stored(), due, title.strip()), MeasureStore.MILESTONE, item, title);
        tell(actor, plan, item.measure(), "milestone", title);
    }

    @Transactional
    public void risk(Actor actor, Item item, MeasureCard.RiskKind kind, String title, String response) {
        PlanCard plan = keeping(actor, item);
        requireTitle(title);
        require(store.risk(item.stored(), kind, title.strip(), response.strip()), MeasureStore.RISK, item, title);
        tell(actor, plan, item.measure(), "risk", title);
    }

    /** Adds or changes what the report must give; a proposal that is changed is taken. */
    @Transactional
    public void ask(Actor actor, Item item, NewAsk ask) {
        PlanCard plan = keeping(actor, item);
        if (item.id() == null) {
            if (store.addAsks(Map.of(item.measure(), List.of(ask)), false) == 0) {
                throw new Refused(new MeasureRefusal.AskedAlready(ask.title()));
            }
        } else {
            require(changed(item, ask), MeasureStore.ASK, item, ask.title());
        }
        tell(actor, plan, item.measure(), "ask", ask.title());
    }

    private boolean changed(Item item, NewAsk ask) {
        try {
            return store.changeAsk(item.stored(), ask);
        } catch (DuplicateKeyException e) {
            throw new Refused(new MeasureRefusal.AskedAlready(ask.title()));
        }
    }

    /** What of a measure is removed. */
    public enum Part {
        MILESTONE(MeasureStore.REMOVE_MILESTONE),
        RISK(MeasureStore.REMOVE_RISK),
        ASK(MeasureStore.REMOVE_ASK);

        private final String sql;

        Part(String sql) {
            this.sql = sql;
        }
    }

    @Transactional
    public void remove(Actor actor, Item item, Part part) {
        PlanCard plan = keeping(actor, item);
        store.remove(part.sql, item.stored());
        journal.write(actor, change(plan, item.measure(), "remove"));
    }

    /** Says exactly which of the plan's indicators a measure serves. */
    @Transactional
    public void serve(Actor actor, PlanId id, UUID measure, Set<UUID> targets) {
        PlanCard plan = keeping(actor, new Item(id, measure, null, 0));
        store.serve(measure, targets);
        journal.write(actor, change(plan, measure, "serve").to(Map.of("targets", targets.size())));
    }

    @Transactional
    public void mark(Actor actor, PlanId id, UUID measure, AdoptionMark mark) {
        PlanCard plan = keeping(actor, new Item(id, measure, null, 0));
        store.mark(measure, mark);
        journal.write(actor, change(plan, measure, "mark-adoption"));
    }

    /** Proposes what reports should give by the expected results, where nothing is asked yet; gives how many. */
    @Transactional
    public int propose(Actor actor, PlanId id) {
        PlanCard plan = kept(actor, id);
        Scope scope = actor.scope(Permission.VIEW);
        Map<UUID, List<MeasureCard.Ask>> asked = queries.asks(scope, id);
        Map<UUID, List<NewAsk>> proposals = planQueries.measures(scope, id).stream()
                .filter(row -> !asked.containsKey(row.id()))
                .collect(Collectors.toMap(MeasureRow::id, row -> ProposedAsks.of(row.result())));
        int proposed = store.addAsks(proposals, true);
        journal.write(
                actor,
                Change.of(plan.place(), "plan", id.value(), "propose-asks").to(Map.of("asks", proposed)));
        return proposed;
    }

    /** Takes proposals of a plan, {@code null} all of them; gives how many. */
    @Transactional
    public int take(Actor actor, PlanId id, @Nullable Collection<UUID> asks) {
        PlanCard plan = kept(actor, id);
        int taken = store.takeAsks(id, asks);
        journal.write(
                actor, Change.of(plan.place(), "plan", id.value(), "take-asks").to(Map.of("asks", taken)));
        return taken;
    }

    private static void requireTitle(String title) {
        if (title.isBlank()) {
            throw new Refused(new MeasureRefusal.NameMissing());
        }
    }

    private void require(boolean saved, String sql, Item item, String yours) {
        if (!saved) {
            String theirs = store.title(sql, item.stored()).orElse("");
            throw new Refused(new MeasureRefusal.ChangedMeanwhile(theirs, yours));
        }
    }

    private PlanCard keeping(Actor actor, Item item) {
        PlanCard plan = kept(actor, item.plan());
        get(actor, item.plan(), item.measure());
        return plan;
    }

    private PlanCard kept(Actor actor, PlanId id) {
        PlanCard plan = plans.get(actor, id);
        if (!actor.may(Permission.EDIT_PLAN, plan.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(plan.title()));
        }
        return switch (plan.state()) {
            case PlanState.Draft _, PlanState.Approved _ -> plan;
            case PlanState.Superseded _ -> throw new Refused(new MeasureRefusal.FormerEdition(plan.title()));
        };
    }

    private void tell(Actor actor, PlanCard plan, UUID measure, String action, String title) {
        journal.write(actor, change(plan, measure, action).to(Map.of("title", title)));
    }

    private static Change change(PlanCard plan, UUID measure, String action) {
        return Change.of(plan.place(), "measure", measure, action);
    }
}

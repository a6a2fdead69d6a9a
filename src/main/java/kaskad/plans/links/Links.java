package kaskad.plans.links;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import kaskad.plans.adoption.Adoptions;
import kaskad.reading.alignment.Alignment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to links: choose the parent plan, have links proposed, confirm and reject them, link by hand. */
@Service
public class Links {
    /** From here on two measures of plans beside each other seem one activity: nobody handed their words down. */
    private static final double ONE_ACTIVITY = 0.6;

    private final Plans plans;
    private final PlanQueries queries;
    private final LinkStore store;
    private final Adoptions adoptions;
    private final Journal journal;

    Links(Plans plans, PlanQueries queries, LinkStore store, Adoptions adoptions, Journal journal) {
        this.plans = plans;
        this.queries = queries;
        this.store = store;
        this.adoptions = adoptions;
        this.journal = journal;
    }

    /** A link as somebody saw it. */
    public record Seen(UUID id, int version) {}

    /** Says which plan above this one carries out; {@code null}, none. */
    @Transactional
    public void chooseParent(Actor actor, PlanId id, @Nullable PlanId parent) {
        PlanCard plan = linkable(actor, id);
        if (parent != null) {
            requireAbove(plan, plans.get(actor, parent));
        }
        store.setParent(id, parent);
        adoptions.adopt(actor, id);
        journal.write(actor, change(plan, "parent").to(Map.of("parent", parent == null ? "" : parent.toString())));
    }

    /**
     * Proposes links of this plan's measures to those of {@code other} by their wording.
     *
     * @return how many are new
     */
    @Transactional
    public int propose(Actor actor, PlanId id, PlanId other, LinkKind kind) {
        PlanCard plan = linkable(actor, id);
        PlanCard with = linkedWith(actor, plan, other, kind);
        Scope scope = actor.scope(Permission.VIEW);
        List<MeasureRow> children = queries.measures(scope, id);
        List<MeasureRow> parents = queries.measures(scope, with.id());
        double convincing = kind == LinkKind.SHARED ? ONE_ACTIVITY : Alignment.CONVINCING;
        List<LinkStore.Pair> pairs =
                Alignment.of(PlanWording.of(children), PlanWording.of(parents), convincing).pairs().stream()
                        .map(pair -> new LinkStore.Pair(
                                children.get(pair.childRow() - 1).id(),
                                parents.get(pair.parentRow() - 1).id(),
                                pair.score(),
                                String.join(", ", pair.words())))
                        .toList();
        int proposed = store.propose(kind, pairs);
        journal.write(actor, change(plan, "propose").to(Map.of("links", proposed, "title", with.title())));
        return proposed;
    }

    /** Confirms or rejects the links that are still as they were seen; gives how many. */
    @Transactional
    public int decide(Actor actor, PlanId id, Set<Seen> links, boolean confirm) {
        PlanCard plan = linkable(actor, id);
        int decided = store.decide(
                actor.account(), id, links, confirm ? LinkState.CONFIRMED : LinkState.REJECTED);
        journal.write(actor, change(plan, confirm ? "confirm" : "reject").to(Map.of("links", decided)));
        return decided;
    }

    /** Confirms every proposal from a likeness of {@code least} on; gives how many. */
    @Transactional
    public int confirmFrom(Actor actor, PlanId id, double least) {
        PlanCard plan = linkable(actor, id);
        int confirmed = store.confirmFrom(actor.account(), id, least);
        journal.write(actor, change(plan, "confirm").to(Map.of("links", confirmed)));
        return confirmed;
    }

    /** Links two measures by hand. */
    @Transactional
    public void link(Actor actor, PlanId id, UUID own, PlanId other, UUID measure, LinkKind kind) {
        PlanCard plan = linkable(actor, id);
        PlanCard with = linkedWith(actor, plan, other, kind);
        Scope scope = actor.scope(Permission.VIEW);
        requireMeasure(queries.measures(scope, id), own);
        requireMeasure(queries.measures(scope, with.id()), measure);
        confirmed(actor, plan, kind, Map.of(own, measure));
    }

    /** Links what was just made of another plan: new measure → the measure that it was made of. */
    @Transactional
    public void derived(Actor actor, PlanId id, PlanId parent, Map<UUID, UUID> origins) {
        PlanCard plan = linkable(actor, id);
        requireAbove(plan, plans.get(actor, parent));
        store.setParent(id, parent);
        confirmed(actor, plan, LinkKind.DERIVED, origins);
    }

    private void confirmed(Actor actor, PlanCard plan, LinkKind kind, Map<UUID, UUID> pairs) {
        store.confirm(
                actor.account(),
                kind,
                pairs.entrySet().stream()
                        .map(pair -> new LinkStore.Pair(pair.getKey(), pair.getValue(), 1, ""))
                        .toList());
        journal.write(actor, change(plan, "confirm").to(Map.of("links", pairs.size())));
    }

    private PlanCard linkedWith(Actor actor, PlanCard plan, PlanId other, LinkKind kind) {
        PlanCard with = plans.get(actor, other);
        if (with.id().equals(plan.id()) || !with.approved()) {
            throw new Refused(new LinkRefusal.NothingToLink(with.title()));
        }
        if (kind == LinkKind.DERIVED) {
            requireAbove(plan, with);
        }
        return with;
    }

    private static void requireAbove(PlanCard plan, PlanCard parent) {
        if (!parent.approved() || parent.level().compareTo(plan.level()) >= 0) {
            throw new Refused(new LinkRefusal.NotAbove(parent.title()));
        }
    }

    private static void requireMeasure(List<MeasureRow> rows, UUID measure) {
        if (rows.stream().noneMatch(row -> row.id().equals(measure))) {
            throw new Refused(new PlanRefusal.NoSuchMeasure(measure));
        }
    }

    private PlanCard linkable(Actor actor, PlanId id) {
        PlanCard plan = plans.get(actor, id);
        if (!actor.may(Permission.EDIT_PLAN, plan.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(plan.title()));
        }
        return switch (plan.state()) {
            case PlanState.Draft _, PlanState.Approved _ -> plan;
            case PlanState.Superseded _ -> throw new Refused(new LinkRefusal.NothingToLink(plan.title()));
        };
    }

    private static Change change(PlanCard plan, String action) {
        return Change.of(plan.place(), "plan", plan.id().value(), action);
    }
}

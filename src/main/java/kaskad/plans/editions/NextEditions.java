package kaskad.plans.editions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import kaskad.plans.NewMeasure;
import kaskad.plans.NewPlan;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import kaskad.plans.derivation.PlanCopy;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to next editions: started as a copy, made of a draft, matched to the living plan, compared. */
@Service
public class NextEditions {
    private final Plans plans;
    private final PlanQueries queries;
    private final EditionStore store;
    private final Journal journal;

    NextEditions(Plans plans, PlanQueries queries, EditionStore store, Journal journal) {
        this.plans = plans;
        this.queries = queries;
        this.store = store;
        this.journal = journal;
    }

    /** Two editions side by side, the earlier one first. */
    public record Comparison(PlanCard before, PlanCard after, EditionDiff diff) {}

    /** Drafts the next edition as a copy of the plan in force, each row following its own measure. */
    @Transactional
    public PlanId start(Actor actor, PlanId id) {
        PlanCard plan = inForce(actor, id);
        Scope scope = actor.scope(Permission.VIEW);
        NewPlan copy = new NewPlan(
                plan.place().organisation(),
                plan.level(),
                plan.title(),
                plan.period(),
                null,
                PlanCopy.sections(queries.measures(scope, id), row -> Optional.of(following(row))),
                queries.targets(scope, id),
                List.of());
        return plans.draftNext(actor, plan, copy);
    }

    private static NewMeasure following(MeasureRow row) {
        return new NewMeasure(
                row.number(),
                row.title(),
                row.deadline(),
                row.executorsRaw(),
                PlanCopy.executors(row),
                row.result(),
                row.id());
    }

    /** Makes a draft the next edition of {@code living}, its rows matched as they seem to belong together. */
    @Transactional
    public void attach(Actor actor, PlanId id, int version, PlanId living) {
        PlanCard draft = draft(actor, id);
        PlanCard plan = inForce(actor, living);
        if (!plan.place().equals(draft.place())) {
            throw new Refused(new EditionRefusal.AnotherOwner(plan.title()));
        }
        if (!attached(draft, version, plan)) {
            throw new Refused(new PlanRefusal.PlanChanged(draft.title()));
        }
        Scope scope = actor.scope(Permission.VIEW);
        store.match(
                id, living, RowMatching.propose(queries.measures(scope, id), queries.measures(scope, living)));
        journal.write(
                actor,
                Change.of(draft.place(), "plan", id.value(), "follow")
                        .to(Map.of("plan", living.toString(), "title", plan.title())));
    }

    private boolean attached(PlanCard draft, int version, PlanCard plan) {
        try {
            return store.attach(draft, version, plan);
        } catch (DuplicateKeyException e) {
            throw new Refused(new PlanRefusal.EditionExists(plan.title()));
        }
    }

    /** Says which living measure each row of the draft goes on as; rows that are not named become new measures. */
    @Transactional
    public void match(Actor actor, PlanId id, int version, Map<UUID, UUID> followed) {
        PlanCard draft = draft(actor, id);
        PlanId living = followedBy(draft);
        Map<UUID, String> numbers = queries.measures(actor.scope(Permission.VIEW), id).stream()
                .collect(Collectors.toMap(MeasureRow::id, MeasureRow::number));
        Set<UUID> taken = new HashSet<>();
        for (Map.Entry<UUID, UUID> row : followed.entrySet()) {
            if (!taken.add(row.getValue())) {
                throw new Refused(new EditionRefusal.FollowedTwice(numbers.getOrDefault(row.getKey(), "")));
            }
        }
        if (!store.touch(id, version)) {
            throw new Refused(new PlanRefusal.PlanChanged(draft.title()));
        }
        store.match(id, living, followed);
        journal.write(
                actor,
                Change.of(draft.place(), "plan", id.value(), "match").to(Map.of("measures", followed.size())));
    }

    /** What a draft of a next edition would change in the plan in force; and two editions of one plan. */
    @Transactional(readOnly = true)
    public Comparison compare(Actor actor, PlanId before, PlanId after) {
        PlanCard old = plans.get(actor, before);
        PlanCard fresh = plans.get(actor, after);
        Scope scope = actor.scope(Permission.VIEW);
        return new Comparison(
                old, fresh, EditionDiff.of(queries.measures(scope, before), queries.measures(scope, after)));
    }

    /** The plan that a draft follows. */
    public PlanId followedBy(PlanCard draft) {
        PlanId living = draft.follows();
        if (living == null) {
            throw new Refused(new EditionRefusal.FollowsNothing(draft.title()));
        }
        return living;
    }

    /** Row of the draft → living measure, as it seems now. */
    public Map<UUID, UUID> proposed(List<MeasureRow> draft, List<MeasureRow> living) {
        return new HashMap<>(RowMatching.propose(draft, living));
    }

    private PlanCard inForce(Actor actor, PlanId id) {
        PlanCard plan = kept(actor, id);
        if (!plan.approved()) {
            throw new Refused(new EditionRefusal.NotInForce(plan.title()));
        }
        return plan;
    }

    private PlanCard draft(Actor actor, PlanId id) {
        PlanCard plan = kept(actor, id);
        if (!plan.draft()) {
            throw new Refused(new PlanRefusal.NotADraft(plan.title()));
        }
        return plan;
    }

    private PlanCard kept(Actor actor, PlanId id) {
        PlanCard plan = plans.get(actor, id);
        if (!actor.may(Permission.EDIT_PLAN, plan.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(plan.title()));
        }
        return plan;
    }
}

package kaskad.plans.rows;

import java.util.Map;
import java.util.UUID;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the rows of a draft: add one, take one out. What stands in a row is edited cell by cell. */
@Service
public class DraftRows {
    private final Plans plans;
    private final PlanQueries queries;
    private final RowStore store;
    private final Journal journal;

    DraftRows(Plans plans, PlanQueries queries, RowStore store, Journal journal) {
        this.plans = plans;
        this.queries = queries;
        this.store = store;
        this.journal = journal;
    }

    /** Adds a measure behind {@code after}, or at the end; gives its id. */
    @Transactional
    public UUID add(Actor actor, PlanId id, int version, @Nullable UUID after, String number, String title) {
        PlanCard plan = draft(actor, id);
        if (title.isBlank()) {
            throw new Refused(new PlanRefusal.TitleMissing());
        }
        touch(plan, version);
        UUID measure = store.insert(id, after, number.strip(), title.strip());
        journal.write(
                actor, Change.of(plan.place(), "measure", measure, "add").to(Map.of("number", number, "title", title)));
        return measure;
    }

    /** Takes a measure out of the draft with all that it holds. */
    @Transactional
    public void remove(Actor actor, PlanId id, int version, UUID measure) {
        PlanCard plan = draft(actor, id);
        MeasureRow row = queries.measures(actor.scope(Permission.VIEW), id).stream()
                .filter(one -> one.id().equals(measure))
                .findFirst()
                .orElseThrow(() -> new Refused(new PlanRefusal.NoSuchMeasure(measure)));
        touch(plan, version);
        store.delete(id, measure);
        journal.write(
                actor,
                Change.of(plan.place(), "measure", measure, "remove")
                        .from(Map.of("number", row.number(), "title", row.title())));
    }

    private void touch(PlanCard plan, int version) {
        if (!store.touch(plan.id(), version)) {
            throw new Refused(new PlanRefusal.PlanChanged(plan.title()));
        }
    }

    private PlanCard draft(Actor actor, PlanId id) {
        PlanCard plan = plans.get(actor, id);
        if (!actor.may(Permission.EDIT_PLAN, plan.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(plan.title()));
        }
        if (!plan.draft()) {
            throw new Refused(new PlanRefusal.NotADraft(plan.title()));
        }
        return plan;
    }
}

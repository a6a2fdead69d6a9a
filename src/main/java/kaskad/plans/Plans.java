package kaskad.plans;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaskad.documents.Acts;
import kaskad.documents.NewAct;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.Organisations;
import kaskad.plans.amended.AmendedPlans;
import kaskad.plans.editions.Succession;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to plans: draft, edit, amend, approve, discard. */
@Service
public class Plans {
    private final PlanStore store;
    private final AmendedPlans amended;
    private final PlanQueries queries;
    private final Organisations organisations;
    private final Acts acts;
    private final Succession succession;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(
            PlanStore store,
            AmendedPlans amended,
            PlanQueries queries,
            Organisations organisations,
            Acts acts,
            Succession succession,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.amended = amended;
        this.queries = queries;
        this.organisations = organisations;
        this.acts = acts;
        this.succession = succession;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Enters a whole plan as a draft of {@code given.organisation()}. */
    @Transactional
    public PlanId draft(Actor actor, NewPlan given) {
        Organisation organisation = organisations.get(given.organisation());
        if (!actor.may(Permission.EDIT_PLAN, organisation.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(given.title()));
        }
        if (!given.level().fits(organisation)) {
            throw new Refused(new PlanRefusal.LevelDoesNotFit(organisation.shortName()));
        }
        PlanId id = new PlanId(Ids.next(clock));
        store.insert(id, organisation.place(), given);
        int measures =
                given.sections().stream().mapToInt(s -> s.measures().size()).sum();
        journal.write(
                actor,
                Change.of(organisation.place(), "plan", id.value(), "draft")
                        .to(Map.of("title", given.title(), "measures", measures)));
        return id;
    }

    /** The plan's head, for whoever may see it. */
    public PlanCard get(Actor actor, PlanId id) {
        return queries.find(actor.scope(Permission.VIEW), id)
                .orElseThrow(() -> new Refused(new PlanRefusal.NoSuchPlan(id.value())));
    }

    /**
     * Changes one cell of a draft's measure that the actor read in {@code version}; settles the findings on that cell.
     *
     * @return the measure's version from now on
     */
    @Transactional
    public int editMeasure(Actor actor, UUID measure, int version, MeasureEdit edit) {
        PlanStore.Cells cells = measure(measure);
        PlanCard plan = draftOf(actor, cells.plan(), Permission.EDIT_PLAN);
        if (edit instanceof MeasureEdit.Title title && title.text().isBlank()) {
            throw new Refused(new PlanRefusal.TitleMissing());
        }
        if (!store.touch(plan.id())) {
            throw new Refused(new PlanRefusal.NotADraft(plan.title()));
        }
        if (cells.version() != version || !store.update(cells, edit)) {
            PlanStore.Cells now = measure(measure);
            throw new Refused(new PlanRefusal.MeasureChanged(now.number(), now.text(edit), edit.text(), now.version()));
        }
        store.settle(measure, edit);
        journal.write(
                actor,
                Change.of(plan.place(), "measure", measure, "edit")
                        .from(Map.of(edit.cell(), cells.text(edit)))
                        .to(Map.of(edit.cell(), edit.text())));
        return version + 1;
    }

    /**
     * Carries the amendments of a document out as somebody proposed them and the actor saw them over {@code version}: a
     * draft becomes {@code changed}, an approved plan stays and gets it as the draft of its next edition.
     *
     * @return the plan that is changed now
     */
    @Transactional
    public PlanId amend(Actor actor, PlanId id, int version, NewPlan changed, UUID document) {
        PlanCard plan = get(actor, id);
        if (!actor.may(Permission.EDIT_PLAN, plan.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(plan.title()));
        }
        if (plan.version() != version) {
            throw new Refused(new PlanRefusal.PlanChanged(plan.title()));
        }
        PlanId holder = switch (plan.state()) {
            case PlanState.Draft _ -> redrafted(plan, changed, document);
            case PlanState.Approved _ -> amendedEdition(plan, changed, document);
            case PlanState.Superseded _ -> throw new Refused(new PlanRefusal.NotADraft(plan.title()));
        };
        journal.write(
                actor,
                Change.of(plan.place(), "plan", holder.value(), "amend")
                        .from(Map.of("plan", id.toString(), "title", plan.title(), "measures", plan.measures()))
                        .to(Map.of("document", document.toString(), "title", changed.title())));
        return holder;
    }

    private PlanId amendedEdition(PlanCard plan, NewPlan changed, UUID document) {
        PlanId next = nextEdition(plan, changed);
        amended.add(next.value(), document);
        return next;
    }

    private PlanId redrafted(PlanCard plan, NewPlan changed, UUID document) {
        if (!amended.addTo(plan.id().value(), document)) {
            throw new Refused(new PlanRefusal.AmendedAlready(plan.title()));
        }
        if (!store.replace(plan.id(), plan.version(), changed)) {
            throw new Refused(new PlanRefusal.PlanChanged(plan.title()));
        }
        return plan.id();
    }

    /** Enters {@code changed} as the draft of the next edition of an approved plan that the actor keeps. */
    @Transactional
    public PlanId draftNext(Actor actor, PlanCard plan, NewPlan changed) {
        if (!actor.may(Permission.EDIT_PLAN, plan.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(plan.title()));
        }
        PlanId next = nextEdition(plan, changed);
        journal.write(
                actor,
                Change.of(plan.place(), "plan", next.value(), "draft-next")
                        .to(Map.of("title", changed.title(), "measures", plan.measures())));
        return next;
    }

    private PlanId nextEdition(PlanCard plan, NewPlan changed) {
        PlanId next = new PlanId(Ids.next(clock));
        try {
            store.insert(next, plan.place(), changed, plan);
        } catch (DuplicateKeyException e) {
            throw new Refused(new PlanRefusal.EditionExists(plan.title()));
        }
        return next;
    }

    /** Makes a draft what it was before the amendments of a document, unless it has changed since. */
    @Transactional
    public void takeBack(Actor actor, PlanId id, UUID document) {
        PlanCard plan = draftOf(actor, id, Permission.EDIT_PLAN);
        if (!amended.takeBack(id.value(), document)) {
            throw new Refused(new PlanRefusal.ChangedSince(plan.title()));
        }
        journal.write(
                actor,
                Change.of(plan.place(), "plan", id.value(), "unamend").to(Map.of("document", document.toString())));
    }

    /**
     * Approves the draft as the actor read it in {@code version} and registers the approving act. The draft of a next
     * edition becomes the content of the plan that it follows and is no plan of its own any more.
     *
     * @return the registered act
     */
    @Transactional
    public UUID approve(Actor actor, PlanId id, int version, Approval approval) {
        PlanCard plan = draftOf(actor, id, Permission.APPROVE_PLAN);
        requireApprovable(plan, approval);
        UUID act = act(actor, plan, approval);
        PlanId living = plan.follows();
        if (living == null) {
            approveFirst(actor, plan, version, act, approval);
        } else {
            succession.approve(actor, plan, living, version, act);
        }
        return act;
    }

    private void approveFirst(Actor actor, PlanCard plan, int version, UUID act, Approval approval) {
        PlanId id = plan.id();
        if (!store.approve(id, version, act, clock.instant())) {
            throw new Refused(new PlanRefusal.PlanChanged(plan.title()));
        }
        journal.write(
                actor,
                Change.of(plan.place(), "plan", id.value(), "approve")
                        .from(Map.of("state", "draft"))
                        .to(Map.of(
                                "state", "approved",
                                "number", approval.number(),
                                "date", Objects.toString(approval.date()),
                                "errors", plan.errors())));
        events.publishEvent(new PlanEvent.PlanApproved(id, plan.place(), act));
    }

    /** The order as the import brought it in, or newly registered from what was typed. */
    private UUID act(Actor actor, PlanCard plan, Approval approval) {
        UUID organisation = plan.place().organisation();
        return acts.find(actor, organisation, approval.number(), approval.date())
                .orElseGet(() -> acts.register(
                        actor,
                        NewAct.requisites(
                                organisation,
                                approval.kind(),
                                approval.issuer(),
                                approval.number(),
                                approval.date(),
                                plan.title())));
    }

    /** Removes a draft with all that stands in it. */
    @Transactional
    public void discard(Actor actor, PlanId id) {
        PlanCard plan = draftOf(actor, id, Permission.EDIT_PLAN);
        events.publishEvent(new PlanEvent.PlanDiscarded(id, plan.place()));
        if (!store.delete(id)) {
            throw new Refused(new PlanRefusal.NotADraft(plan.title()));
        }
        journal.write(
                actor,
                Change.of(plan.place(), "plan", id.value(), "discard")
                        .from(Map.of("title", plan.title(), "measures", plan.measures())));
    }

    private static void requireApprovable(PlanCard plan, Approval approval) {
        if (plan.measures() == 0) {
            throw new Refused(new PlanRefusal.NoMeasures(plan.title()));
        }
        if (plan.errors() > 0 && !approval.despiteErrors()) {
            throw new Refused(new PlanRefusal.ErrorsRemain(plan.errors()));
        }
    }

    private PlanStore.Cells measure(UUID id) {
        return store.findMeasure(id).orElseThrow(() -> new Refused(new PlanRefusal.NoSuchMeasure(id)));
    }

    private PlanCard draftOf(Actor actor, PlanId id, Permission permission) {
        PlanCard plan = get(actor, id);
        if (!actor.may(permission, plan.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(plan.title()));
        }
        return switch (plan.state()) {
            case PlanState.Draft draft -> plan;
            case PlanState.Approved _, PlanState.Superseded _ ->
                throw new Refused(new PlanRefusal.NotADraft(plan.title()));
        };
    }
}

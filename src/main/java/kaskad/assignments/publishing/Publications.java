package kaskad.assignments.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.assignments.AssignmentEvent;
import kaskad.assignments.AssignmentRefusal;
import kaskad.assignments.policies.Policies;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.kernel.WorkingCalendar;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanState;
import kaskad.plans.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door that brings an approved plan to organisations: previewed exactly, done in a few statements, one journal entry
 * and one event. Publishing again adds only what is new.
 */
@Service
public class Publications {
    private final Plans plans;
    private final PlanQueries planQueries;
    private final OrganisationQueries organisations;
    private final PublicationStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Policies policies;

    Publications(
            Plans plans,
            PlanQueries planQueries,
            OrganisationQueries organisations,
            PublicationStore store,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock,
            WorkingCalendar calendar,
            Policies policies) {
        this.plans = plans;
        this.planQueries = planQueries;
        this.organisations = organisations;
        this.store = store;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.calendar = calendar;
        this.policies = policies;
    }

    /** Everybody whom this plan may reach, from the top of the tree down, schools by number. */
    public List<Organisation> reachable(Actor actor, PlanId id) {
        return reached(actor, publishable(actor, id));
    }

    /** What {@link #publish} would do with these municipalities and schools; changes nothing. */
    @Transactional(readOnly = true)
    public PublicationPreview preview(Actor actor, PlanId id, Set<UUID> chosen) {
        return draft(actor, id, chosen).preview();
    }

    /** Publishes to the chosen municipalities (their authorities) and schools, and to bodies named one by one. */
    @Transactional
    public Publication publish(Actor actor, PlanId id, Set<UUID> chosen) {
        PublicationDraft draft = draft(actor, id, chosen);
        List<Expansion.Party> parties = draft.expansion().parties();
        if (parties.isEmpty()) {
            throw new Refused(new AssignmentRefusal.NothingNew());
        }
        UUID publication = Ids.next(clock);
        Instant at = clock.instant();
        int reached = draft.expansion().organisations();
        store.open(publication, id, draft.plan().place(), actor.account(), at, reached);
        List<UUID> ids =
                Stream.generate(() -> Ids.next(clock)).limit(parties.size()).toList();
        int assigned = store.assign(publication, id, at, ids, parties);
        if (assigned < parties.size()) {
            throw new Refused(new AssignmentRefusal.PublishedMeanwhile());
        }
        int occurred =
                store.occur(publication, id, Ids.block(clock), draft.schedule().dated());
        store.counted(publication, assigned, occurred);
        Publication done = new Publication(publication, id, at, reached, assigned, occurred);
        tell(actor, draft.plan(), done);
        return done;
    }

    private void tell(Actor actor, PlanCard plan, Publication done) {
        journal.write(
                actor,
                Change.of(plan.place(), "plan", plan.id().value(), "publish")
                        .to(Map.of(
                                "organisations", done.organisations(),
                                "assignments", done.assignments(),
                                "occurrences", done.occurrences()))
                        .within(done.id()));
        events.publishEvent(new AssignmentEvent.PlanPublished(
                done.id(), plan.id().value(), done.organisations(), done.assignments(), done.occurrences()));
    }

    private PublicationDraft draft(Actor actor, PlanId id, Set<UUID> chosen) {
        PlanCard plan = publishable(actor, id);
        List<MeasureRow> measures = planQueries.measures(actor.scope(Permission.VIEW), id);
        List<Organisation> reached = reached(actor, plan);
        Audience audience = Audience.of(plan, reached, chosen);
        return new PublicationDraft(
                plan,
                measures,
                Expansion.of(measures, audience),
                store.published(id),
                Schedule.of(measures, plan.period(), policies.at(plan.place()).policy(), calendar, signed(plan)),
                reached);
    }

    private static @Nullable LocalDate signed(PlanCard plan) {
        PlanCard.Requisites act = plan.act();
        return act == null ? null : act.date();
    }

    /** What the plan's level reaches, no further than the actor's own appointment: a level is read from a document. */
    private List<Organisation> reached(Actor actor, PlanCard plan) {
        Scope own = actor.scope(Permission.PUBLISH_PLAN);
        return organisations.list(Audience.reach(plan)).stream()
                .filter(one -> own.holds(one.place()))
                .toList();
    }

    private PlanCard publishable(Actor actor, PlanId id) {
        PlanCard plan = plans.get(actor, id);
        if (!actor.may(Permission.PUBLISH_PLAN, plan.place())) {
            throw new Refused(new AssignmentRefusal.NotYourPlan());
        }
        return switch (plan.state()) {
            case PlanState.Approved approved -> plan;
            case PlanState.Draft _, PlanState.Superseded _ ->
                throw new Refused(new AssignmentRefusal.PlanNotApproved());
        };
    }
}

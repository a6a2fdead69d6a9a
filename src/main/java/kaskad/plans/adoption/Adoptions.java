package kaskad.plans.adoption;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.Organisations;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanEvent;
import kaskad.plans.PlanId;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import kaskad.storage.Attachments;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to adoptions: registered by hand or by an own plan; and which measures close by them. */
@Service
public class Adoptions {
    private final Plans plans;
    private final Organisations organisations;
    private final Attachments attachments;
    private final AdoptionStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Adoptions(
            Plans plans,
            Organisations organisations,
            Attachments attachments,
            AdoptionStore store,
            Journal journal,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.organisations = organisations;
        this.attachments = attachments;
        this.store = store;
        this.journal = journal;
        this.events = events;
    }

    /** Registers, or corrects, that an organisation below adopted its own plan under {@code parent}. */
    @Transactional
    public UUID register(Actor actor, PlanId parent, NewAdoption given) {
        PlanCard plan = plans.get(actor, parent);
        Organisation adopter = organisations.get(given.organisation());
        if (!actor.may(Permission.REPORT, adopter.place()) && !actor.may(Permission.EDIT_PLAN, adopter.place())) {
            throw new Refused(new AdoptionRefusal.NotYours(adopter.shortName()));
        }
        if (!plan.approved() || !below(plan.place(), adopter.place())) {
            throw new Refused(new AdoptionRefusal.NotBelow(adopter.shortName(), plan.title()));
        }
        AdoptionStore.Row row = new AdoptionStore.Row(
                parent,
                adopter.place(),
                given.kind(),
                given.number(),
                given.date(),
                file(actor, adopter.place(), given),
                null);
        Integer version = given.version();
        UUID id = (version == null ? store.insert(actor.account(), row) : store.update(actor.account(), row, version))
                .orElseThrow(() -> new Refused(new AdoptionRefusal.RegisteredMeanwhile(adopter.shortName())));
        tell(actor, id, row);
        return id;
    }

    private @Nullable UUID file(Actor actor, Place place, NewAdoption given) {
        String name = given.file();
        byte[] content = given.content();
        return name == null || content == null
                ? null
                : attachments.keep(actor, place, name, content).id();
    }

    private static boolean below(Place plan, Place organisation) {
        return !plan.organisation().equals(organisation.organisation())
                && (plan.region() == null || plan.region().equals(organisation.region()))
                && (plan.municipality() == null || plan.municipality().equals(organisation.municipality()));
    }

    /** Says which measures of a plan close by the adoption of a plan below; all others do not. */
    @Transactional
    public int mark(Actor actor, PlanId id, Set<UUID> measures) {
        PlanCard plan = plans.get(actor, id);
        if (!actor.may(Permission.EDIT_PLAN, plan.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(plan.title()));
        }
        int changed = store.mark(id, measures);
        journal.write(
                actor,
                Change.of(plan.place(), "plan", id.value(), "mark-adoption").to(Map.of("measures", measures.size())));
        return changed;
    }

    /** A plan in force that names its parent is its adoption; one that was registered before stays as it is. */
    @Transactional
    public void adopt(Actor actor, PlanId plan) {
        store.own(plan).ifPresent(row -> store.insert(actor.account(), row).ifPresent(id -> tell(actor, id, row)));
    }

    @EventListener
    void on(PlanEvent.PlanApproved approved) {
        adopt(Actor.SYSTEM, approved.plan());
    }

    private void tell(Actor actor, UUID id, AdoptionStore.Row row) {
        journal.write(
                actor,
                Change.of(row.place(), "plan", row.parent().value(), "adopt")
                        .to(Map.of(
                                "kind", row.kind(),
                                "number", row.number(),
                                "date", Objects.toString(row.date()))));
        events.publishEvent(new PlanEvent.PlanAdopted(
                row.parent(),
                row.place(),
                id,
                row.number(),
                row.date(),
                row.attachment(),
                row.plan(),
                store.asking(row.parent())));
    }
}

package kaskad.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.documents.Acts;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftExecutor;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.Organisations;
import kaskad.plans.PlanEvent;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import kaskad.storage.Attachment;
import kaskad.storage.Attachments;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to documents on their way in. A document is kept at once and read later, in a process of its own; what was
 * read is corrected cell by cell, each saved as it is left; acceptance makes the registers' rows in one transaction.
 */
@Service
public class Imports {
    /** The longest text of a cell. */
    static final int LONGEST = 10_000;

    private final ImportStore store;
    private final ImportQueries queries;
    private final MappingStore mappings;
    private final Bodies bodies;
    private final Rechecks rechecks;
    private final Organisations organisations;
    private final Attachments attachments;
    private final Acts acts;
    private final Plans plans;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            ImportStore store,
            ImportQueries queries,
            MappingStore mappings,
            Bodies bodies,
            Rechecks rechecks,
            Organisations organisations,
            Attachments attachments,
            Acts acts,
            Plans plans,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.mappings = mappings;
        this.bodies = bodies;
        this.rechecks = rechecks;
        this.organisations = organisations;
        this.attachments = attachments;
        this.acts = acts;
        this.plans = plans;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a document for an organisation's register; it is read as soon as the transaction is over. */
    @Transactional
    public UUID upload(Actor actor, UUID organisation, String fileName, byte[] bytes) {
        return upload(actor, organisation, fileName, bytes, null);
    }

    /** The same for one document of a batch. */
    @Transactional
    public UUID upload(Actor actor, UUID organisation, String fileName, byte[] bytes, @Nullable UUID batch) {
        Organisation home = organisations.get(organisation);
        if (!actor.may(Permission.IMPORT, home.place())) {
            throw new Refused(new ImportRefusal.NotYourImport(home.shortName()));
        }
        Attachment file = attachments.keep(actor, home.place(), fileName, bytes);
        Instant now = clock.instant();
        Import given = new Import(
                Ids.next(clock),
                home.place(),
                file.id(),
                file.fileName(),
                actor.name(),
                now,
                now,
                0,
                new ImportState.Reading());
        store.insert(given, actor, batch);
        journal.write(actor, change(given, "upload").to(Map.of("file", file.fileName())));
        events.publishEvent(new ImportEvent.DocumentWaits(given.id(), batch != null));
        return given.id();
    }

    public Import get(Actor actor, UUID id) {
        return queries.find(actor.scope(Permission.IMPORT), id)
                .orElseThrow(() -> new Refused(new ImportRefusal.NoSuchImport(id)));
    }

    /** The organisations that a wording of the document may mean, from the top of the tree down. */
    public List<Organisation> bodies(Actor actor, UUID id) {
        return bodies.around(get(actor, id).place());
    }

    /** Puts {@code value} into a cell that showed {@code was}; refuses with both texts where it shows another by now. */
    @Transactional
    public void edit(Actor actor, UUID id, Cell cell, String was, String value) {
        Import given = lock(actor, id);
        Draft draft = given.open();
        if (value.length() > LONGEST) {
            throw new Refused(new ImportRefusal.TextTooLong(LONGEST));
        }
        String theirs = Cells.text(draft, cell);
        if (!theirs.strip().equals(was.strip()) && !theirs.strip().equals(value.strip())) {
            throw new Refused(new ImportRefusal.CellChanged(theirs, value));
        }
        Corrections corrections = new Corrections(
                draft,
                raw -> bodies.matching(given.place(), draft.abbreviations()).read(raw));
        Draft corrected = rechecks.after(id, corrections.put(cell, value.strip()), List.of(cell));
        store.save(given, new ImportState.Read(corrected), clock.instant());
        journal.write(
                actor, change(given, "edit").from(Map.of(cell.path(), theirs)).to(Map.of(cell.path(), value.strip())));
    }

    /** Says whom a wording means, wherever it stands in the document. */
    @Transactional
    public void resolve(Actor actor, UUID id, String wording, ExecutorChoice choice) {
        Import given = lock(actor, id);
        Draft draft = given.open();
        requireKnown(given, choice);
        String key = MappingStore.key(wording);
        Draft resolved = draft.withPlans(draft.plans().stream()
                .map(plan -> plan.withMeasures(measure ->
                        measure.withExecutors(measure.executorsRaw(), decided(measure.executors(), key, choice))))
                .toList());
        store.save(given, new ImportState.Read(resolved), clock.instant());
        if (choice.remember()) {
            mappings.remember(given.place().organisation(), wording, choice, actor.name(), clock.instant());
        }
        journal.write(
                actor,
                change(given, "resolve")
                        .to(Map.of("wording", wording, "target", choice.target().word())));
    }

    private static List<DraftExecutor> decided(List<DraftExecutor> executors, String key, ExecutorChoice choice) {
        return executors.stream()
                .map(executor -> MappingStore.key(executor.text()).equals(key)
                        ? executor.decided(choice.target(), choice.organisation(), choice.remember())
                        : executor)
                .toList();
    }

    private void requireKnown(Import given, ExecutorChoice choice) {
        UUID body = choice.organisation();
        if (body != null
                && bodies.around(given.place()).stream()
                        .noneMatch(one -> one.id().equals(body))) {
            throw new Refused(new OrganisationRefusal.NoSuchOrganisation(body));
        }
    }

    /** Makes what was checked part of the registers; {@code version} is the one that the actor saw. */
    @Transactional
    public ImportState.Accepted accept(Actor actor, UUID id, int version, AcceptForm form) {
        Import given = lock(actor, id);
        Draft draft = given.open();
        if (given.version() != version) {
            throw new Refused(new ImportRefusal.ImportChanged(given.fileName()));
        }
        boolean drafting = form.plans() && !draft.plans().isEmpty();
        if (!drafting && !form.act()) {
            throw new Refused(new ImportRefusal.NothingToAccept());
        }
        Acceptance acceptance = new Acceptance(given);
        UUID act = form.act() ? acts.register(actor, acceptance.act()) : null;
        List<UUID> drafted = new ArrayList<>();
        if (drafting) {
            acceptance
                    .plans()
                    .forEach(plan -> drafted.add(plans.draft(actor, plan).value()));
        }
        ImportState.Accepted accepted = new ImportState.Accepted(draft, drafted, act);
        store.save(given, accepted, clock.instant());
        store.insertPlans(id, drafted);
        journal.write(
                actor, change(given, "accept").to(Map.of("plans", drafted.size(), "measures", draft.measureCount())));
        return accepted;
    }

    /** Takes everything back that an acceptance made; refuses once a plan is no draft any more. */
    @Transactional
    public void undo(Actor actor, UUID id) {
        Import given = lock(actor, id);
        ImportState.Accepted accepted = given.accepted();
        store.deletePlans(id);
        store.save(given, new ImportState.Read(accepted.checked()), clock.instant());
        accepted.plans().forEach(plan -> plans.discard(actor, new PlanId(plan)));
        if (accepted.act() != null) {
            acts.remove(actor, accepted.act());
        }
        journal.write(actor, change(given, "undo"));
    }

    /** Drops a document that was not accepted; it leaves the list. */
    @Transactional
    public void drop(Actor actor, UUID id) {
        Import given = lock(actor, id);
        store.save(given, given.dropped(), clock.instant());
        journal.write(actor, change(given, "drop"));
    }

    /** Takes a dropped or unreadable document up again. */
    @Transactional
    public void again(Actor actor, UUID id) {
        Import given = lock(actor, id);
        ImportState state = given.again();
        store.save(given, state, clock.instant());
        journal.write(actor, change(given, "again"));
        if (state instanceof ImportState.Reading) {
            events.publishEvent(new ImportEvent.DocumentWaits(id, false));
        }
    }

    /** A plan that was discarded on its own page leaves its import open again, so that nothing is lost. */
    @EventListener
    void on(PlanEvent event) {
        switch (event) {
            case PlanEvent.PlanApproved _, PlanEvent.PlanAdopted _ -> {}
            case PlanEvent.EditionApproved edition ->
                store.follow(edition.plan().value(), edition.former().value(), edition.draft().value());
            case PlanEvent.PlanDiscarded(PlanId plan, var _) -> store.letGo(plan.value(), clock.instant());
        }
    }

    Import lock(Actor actor, UUID id) {
        get(actor, id);
        return store.lock(id).orElseThrow(() -> new Refused(new ImportRefusal.NoSuchImport(id)));
    }

    private static Change change(Import given, String action) {
        return Change.of(given.place(), "import", given.id(), action);
    }
}

package kaskad.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.Organisations;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to orders and other acts. */
@Service
public class Acts {
    private final ActStore store;
    private final GroundStore grounds;
    private final ActQueries queries;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    Acts(
            ActStore store,
            GroundStore grounds,
            ActQueries queries,
            Organisations organisations,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.grounds = grounds;
        this.queries = queries;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Enters an act into the register; who may import there may, and who approves plans there may. */
    @Transactional
    public UUID register(Actor actor, NewAct given) {
        Organisation organisation = organisations.get(given.organisation());
        requireRegistrar(actor, organisation.place(), organisation.shortName());
        if (given.kind().isBlank()) {
            throw new Refused(new DocumentRefusal.KindMissing());
        }
        UUID id = Ids.next(clock);
        store.insert(id, organisation.place(), given, clock.instant());
        store.insertClauses(id, given.clauses());
        store.insertMembers(id, given.members());
        grounds.insert(id, given.grounds());
        journal.write(
                actor,
                Change.of(organisation.place(), "act", id, "register")
                        .to(Map.of(
                                "kind",
                                given.kind(),
                                "number",
                                Objects.toString(given.number(), ""),
                                "date",
                                Objects.toString(given.date(), ""),
                                "clauses",
                                given.clauses().size())));
        return id;
    }

    /** The act that the register holds already with these requisites, so that nobody enters it twice. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(Actor actor, UUID organisation, String number, LocalDate date) {
        return queries.registered(actor.scope(Permission.VIEW), organisation, number, date);
    }

    /** The act that came in the same file as something else. */
    @Transactional(readOnly = true)
    public Optional<ActCard> findByFile(Actor actor, UUID attachment) {
        Scope scope = actor.scope(Permission.VIEW);
        return queries.ofFile(scope, attachment).flatMap(id -> queries.find(scope, id));
    }

    public ActCard get(Actor actor, UUID id) {
        return queries.find(actor.scope(Permission.VIEW), id)
                .orElseThrow(() -> new Refused(new DocumentRefusal.NoSuchAct(id)));
    }

    /** Takes an act out of the register again, as an undone import does; refuses while a plan stands on it. */
    @Transactional
    public void remove(Actor actor, UUID id) {
        ActCard act = get(actor, id);
        requireRegistrar(actor, act.place(), act.organisation());
        try {
            grounds.delete(id);
            store.delete(id);
        } catch (DataIntegrityViolationException e) {
            throw new Refused(new DocumentRefusal.ActInUse(id));
        }
        journal.write(
                actor,
                Change.of(act.place(), "act", id, "remove")
                        .from(Map.of("kind", act.kind(), "number", Objects.toString(act.number(), ""))));
    }

    /** The act's points are given to executors from now on; whoever registers acts there says so. */
    @Transactional
    public void putUnderControl(Actor actor, UUID id) {
        ActCard act = get(actor, id);
        requireRegistrar(actor, act.place(), act.organisation());
        store.control(id, actor.name(), clock.instant());
        journal.write(actor, Change.of(act.place(), "act", id, "control"));
    }

    /** Takes a mistaken control back; one that has ended stays. */
    @Transactional
    public void dropControl(Actor actor, UUID id) {
        ActCard act = get(actor, id);
        requireRegistrar(actor, act.place(), act.organisation());
        store.endControl(id);
        journal.write(actor, Change.of(act.place(), "act", id, "control-undo"));
    }

    /**
     * Takes an act off control and lays it into a file; only the controller of its place does. Whether everything is
     * carried out is for those to say who keep the assignments.
     */
    @Transactional
    public void release(Actor actor, UUID id, String note, String filed) {
        ActCard act = get(actor, id);
        if (!actor.may(Permission.REVIEW, act.place())) {
            throw new Refused(new DocumentRefusal.NotYourControl(act.organisation()));
        }
        if (!store.release(id, actor.name(), clock.instant(), note.strip(), filed.strip())) {
            throw new Refused(new DocumentRefusal.NotUnderControl());
        }
        journal.write(actor, Change.of(act.place(), "act", id, "release").to(Map.of("note", note, "filed", filed)));
    }

    private static void requireRegistrar(Actor actor, Place place, String organisation) {
        if (!actor.may(Permission.IMPORT, place) && !actor.may(Permission.APPROVE_PLAN, place)) {
            throw new Refused(new DocumentRefusal.NotYourActs(organisation));
        }
    }
}

package kaskad.assignments.orders;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kaskad.assignments.AssignmentEvent;
import kaskad.documents.ActCard;
import kaskad.documents.Acts;
import kaskad.documents.acknowledgement.Acknowledgements;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to orders under control: proposed from the words of the act, corrected, put, taken back, taken off. */
@Service
public class OrderControl {
    private final OrderReading reading;
    private final ControlStore store;
    private final UndoStore undoing;
    private final ChoiceStore choices;
    private final OfferStore offers;
    private final OrderQueries queries;
    private final Acts acts;
    private final Acknowledgements acknowledgements;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderControl(
            OrderReading reading,
            ControlStore store,
            UndoStore undoing,
            ChoiceStore choices,
            OfferStore offers,
            OrderQueries queries,
            Acts acts,
            Acknowledgements acknowledgements,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.store = store;
        this.undoing = undoing;
        this.choices = choices;
        this.offers = offers;
        this.queries = queries;
        this.acts = acts;
        this.acknowledgements = acknowledgements;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** What putting the act under control would do; changes nothing. */
    @Transactional(readOnly = true)
    public ControlSheet sheet(Actor actor, UUID act) {
        return reading.sheet(actor, own(actor, act));
    }

    /** Decides of one clause before the act is put under control. */
    @Transactional
    public void choose(Actor actor, UUID act, UUID clause, ClauseChoice choice) {
        ActCard card = fresh(actor, act);
        requireClause(card, clause);
        if (!choices.put(act, clause, choice)) {
            ClauseChoice theirs = choices.list(act).get(clause);
            throw new Refused(
                    new OrderRefusal.ChoiceChanged(theirs == null ? "" : theirs.deadline(), choice.deadline()));
        }
    }

    /** Lets a clause stand as it was read again. */
    @Transactional
    public void forget(Actor actor, UUID act, UUID clause) {
        ActCard card = fresh(actor, act);
        requireClause(card, clause);
        choices.drop(act, clause);
    }

    /** Confirms every proposed pair of a clause and a row of the plan; gives how many. */
    @Transactional
    public int confirmPairs(Actor actor, UUID act) {
        ControlSheet sheet = reading.sheet(actor, fresh(actor, act));
        int confirmed = 0;
        for (ControlLine line : sheet.lines()) {
            Pair proposal = line.proposal();
            if (proposal != null) {
                choices.put(
                        act,
                        line.clause().id(),
                        new ClauseChoice(
                                line.treatment(),
                                ClauseChoice.Audience.AS_READ,
                                Set.of(),
                                "",
                                proposal.measure().id(),
                                0));
                confirmed++;
            }
        }
        return confirmed;
    }

    /** A putting under control, done: how many got it, with how many assignments, dated occurrences and offers. */
    public record Put(UUID id, int organisations, int assignments, int occurrences, int offers) {}

    /** Makes the duties, assignments, occurrences and offers of the act, and asks their addressees to read it. */
    @Transactional
    public Put put(Actor actor, UUID act) {
        ControlSheet sheet = reading.sheet(actor, fresh(actor, act));
        if (sheet.organisations().isEmpty()) {
            throw new Refused(new OrderRefusal.NobodyReached());
        }
        Map<UUID, UUID> shared = store.shared(measures(sheet));
        ControlDates dates = reading.dates(actor, sheet.act(), Optional.empty());
        ControlDraft draft = ControlDraft.of(sheet, shared, dates, () -> Ids.next(clock));
        store.taken(draft.linked()).ifPresent(number -> {
            throw new Refused(new OrderRefusal.MeasureTaken(number));
        });
        Put done = write(actor, sheet, draft);
        journal.write(
                actor,
                Change.of(sheet.act().place(), "act", act, "assign")
                        .to(Map.of(
                                "organisations", done.organisations(),
                                "assignments", done.assignments(),
                                "occurrences", done.occurrences(),
                                "offers", done.offers()))
                        .within(done.id()));
        events.publishEvent(new AssignmentEvent.OrderPutUnderControl(
                done.id(), act, done.organisations(), done.assignments(), done.occurrences()));
        return done;
    }

    private Put write(Actor actor, ControlSheet sheet, ControlDraft draft) {
        UUID id = Ids.next(clock);
        UUID act = sheet.act().id();
        Instant at = clock.instant();
        if (!store.open(id, act, sheet.act().place(), actor.account(), at)) {
            throw new Refused(new OrderRefusal.AlreadyUnderControl());
        }
        store.duties(id, act, sheet.act().place(), draft.duties());
        int assigned = store.assign(id, at, draft.parties());
        int occurred = store.occur(id, Ids.block(clock), draft.dates(), null);
        store.bringForward(id, draft.firsts());
        offers.insert(id, act, draft.offers());
        int organisations = sheet.organisations().size();
        store.counted(id, organisations, assigned, occurred);
        acts.putUnderControl(actor, act);
        acknowledgements.ask(actor, act, sheet.organisations(), "", null);
        return new Put(id, organisations, assigned, occurred, draft.offers().size());
    }

    /** Takes the control back while nobody has written, reported or answered. */
    @Transactional
    public void undo(Actor actor, UUID act) {
        ActCard card = own(actor, act);
        UUID control = store.standing(act)
                .filter(id -> !undoing.touched(id))
                .orElseThrow(() -> new Refused(new OrderRefusal.ReportedMeanwhile()));
        acknowledgements.withdraw(actor, act, queries.addressees(control));
        undoing.undo(control, clock.instant());
        acts.dropControl(actor, act);
        journal.write(actor, Change.of(card.place(), "act", act, "assign-undo").within(control));
    }

    /** Takes the act off control: only the controller, and only once everything is accepted and answered. */
    @Transactional
    public void release(Actor actor, UUID act, String note, String filed) {
        ActCard card = acts.get(actor, act);
        if (!actor.may(Permission.CONTROL, card.place())) {
            throw new Refused(new OrderRefusal.NotYourControl(card.organisation()));
        }
        OrderQueries.Left left = queries.left(act);
        if (left.occurrences() > 0 || left.offers() > 0) {
            throw new Refused(new OrderRefusal.StillOpen(left.occurrences(), left.offers()));
        }
        acts.release(actor, act, note, filed);
    }

    private static List<UUID> measures(ControlSheet sheet) {
        return sheet.lines().stream()
                .map(ControlLine::pair)
                .filter(pair -> pair != null)
                .map(pair -> pair.measure().id())
                .toList();
    }

    private ActCard own(Actor actor, UUID act) {
        ActCard card = acts.get(actor, act);
        if (!actor.may(Permission.PUBLISH_PLAN, card.place())) {
            throw new Refused(new OrderRefusal.NotYourOrder(card.organisation()));
        }
        return card;
    }

    private ActCard fresh(Actor actor, UUID act) {
        ActCard card = own(actor, act);
        if (card.underControl() != null) {
            throw new Refused(new OrderRefusal.AlreadyUnderControl());
        }
        return card;
    }

    private static void requireClause(ActCard card, UUID clause) {
        if (card.clauses().stream().noneMatch(one -> one.id().equals(clause))) {
            throw new Refused(new OrderRefusal.NoSuchClause(clause));
        }
    }
}

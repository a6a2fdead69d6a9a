package kaskad.documents.acknowledgement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.documents.ActCard;
import kaskad.documents.Acts;
import kaskad.documents.DocumentRefusal;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to acknowledgement: who must read an act, and that it was read. */
@Service
public class Acknowledgements {
    private final AcknowledgementStore store;
    private final AcknowledgementQueries queries;
    private final Acts acts;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    Acknowledgements(
            AcknowledgementStore store,
            AcknowledgementQueries queries,
            Acts acts,
            Organisations organisations,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.acts = acts;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Readers that the actor may know of. */
    public List<Acknowledgement> list(Actor actor, UUID act) {
        return queries.list(actor.scope(Permission.VIEW), act);
    }

    /** Asks organisations, or a person in each, to read an act by a day; those who were asked before are not asked again. */
    @Transactional
    public int ask(Actor actor, UUID act, Collection<UUID> readers, String person, @Nullable LocalDate due) {
        ActCard card = own(actor, act);
        int asked = store.ask(act, readers, person.strip(), due, clock.instant(), () -> Ids.next(clock));
        if (asked > 0) {
            journal.write(actor, Change.of(card.place(), "act", act, "ask-reading").to(Map.of("readers", asked)));
        }
        return asked;
    }

    /** Asks those no more who have not read it yet. */
    @Transactional
    public void withdraw(Actor actor, UUID act, Collection<UUID> readers) {
        ActCard card = own(actor, act);
        store.withdraw(act, readers);
        journal.write(
                actor, Change.of(card.place(), "act", act, "withdraw-reading").to(Map.of("readers", readers.size())));
    }

    /** Says that the act was read in the actor's own offices, or by one person there whose line it is. */
    @Transactional
    public void read(Actor actor, UUID act, @Nullable UUID line) {
        ActCard card = acts.get(actor, act);
        Set<UUID> offices = Offices.of(actor).stream()
                .filter(office -> Offices.keeps(actor, organisations.get(office).place()))
                .collect(Collectors.toSet());
        if (store.read(act, offices, line, actor.name(), clock.instant()) == 0) {
            throw new Refused(new DocumentRefusal.NotYourOffice(card.organisation()));
        }
        journal.write(actor, Change.of(card.place(), "act", act, "read"));
    }

    private ActCard own(Actor actor, UUID act) {
        ActCard card = acts.get(actor, act);
        if (!actor.may(Permission.IMPORT, card.place()) && !actor.may(Permission.APPROVE_PLAN, card.place())) {
            throw new Refused(new DocumentRefusal.NotYourActs(card.organisation()));
        }
        return card;
    }
}

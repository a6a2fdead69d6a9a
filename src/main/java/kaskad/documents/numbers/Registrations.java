package kaskad.documents.numbers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.documents.ActCard;
import kaskad.documents.Acts;
import kaskad.documents.DocumentRefusal;
import kaskad.documents.acknowledgement.Offices;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the numbers of acts: each body keeps its own. */
@Service
public class Registrations {
    private final RegistrationStore store;
    private final RegistrationQueries queries;
    private final Acts acts;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    Registrations(
            RegistrationStore store,
            RegistrationQueries queries,
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

    /** The numbers of an act that the actor may see. */
    public List<Registration> list(Actor actor, UUID act) {
        return queries.list(actor.scope(Permission.VIEW), act);
    }

    /** Gives an act a number in a body's book, or another one; whoever keeps the body's papers may. */
    @Transactional
    public void register(
            Actor actor, UUID act, UUID body, RegistrationKind kind, String number, @Nullable LocalDate date) {
        acts.get(actor, act);
        Organisation office = office(actor, body);
        if (number.isBlank() || date == null) {
            throw new Refused(new DocumentRefusal.NumberMissing());
        }
        store.put(
                Ids.next(clock), act, office.place(), kind, number.strip(), date, clock.instant(), actor.name());
        journal.write(
                actor,
                Change.of(office.place(), "act", act, "number")
                        .to(Map.of("kind", kind.word(), "number", number.strip(), "date", date)));
    }

    /** Takes a mistaken number out of the book. */
    @Transactional
    public void strike(Actor actor, UUID act, UUID registration) {
        ActCard card = acts.get(actor, act);
        Registration found = list(actor, act).stream()
                .filter(one -> one.id().equals(registration))
                .findFirst()
                .orElseThrow(() -> new Refused(new DocumentRefusal.NoSuchAct(card.id())));
        Organisation office = office(actor, found.organisation());
        store.delete(act, registration);
        journal.write(
                actor,
                Change.of(office.place(), "act", act, "number-remove")
                        .from(Map.of("number", found.number(), "date", found.date())));
    }

    private Organisation office(Actor actor, UUID body) {
        Organisation office = organisations.get(body);
        if (!Offices.keeps(actor, office.place())) {
            throw new Refused(new DocumentRefusal.NotYourOffice(office.shortName()));
        }
        return office;
    }
}

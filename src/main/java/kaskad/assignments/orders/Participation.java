package kaskad.assignments.orders;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kaskad.documents.ActCard;
import kaskad.documents.Acts;
import kaskad.documents.acknowledgement.Offices;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.Organisations;
import kaskad.organisations.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to offers: an organisation says whether it takes part; taking part opens its assignment. */
@Service
public class Participation {
    private final OfferStore store;
    private final OrderQueries queries;
    private final ControlStore controls;
    private final OrderReading reading;
    private final Acts acts;
    private final Organisations organisations;
    private final Today today;
    private final Journal journal;
    private final Clock clock;

    Participation(
            OfferStore store,
            OrderQueries queries,
            ControlStore controls,
            OrderReading reading,
            Acts acts,
            Organisations organisations,
            Today today,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.controls = controls;
        this.reading = reading;
        this.acts = acts;
        this.organisations = organisations;
        this.today = today;
        this.journal = journal;
        this.clock = clock;
    }

    /** «Участвуем» or «не участвуем», for which there is a reason. */
    @Transactional
    public void answer(Actor actor, UUID act, UUID id, int version, boolean joins, String reason) {
        ActCard card = acts.get(actor, act);
        Offer offer = queries.offer(actor.scope(Permission.VIEW), id)
                .orElseThrow(() -> new Refused(new OrderRefusal.NoSuchOffer(id)));
        Organisation body = organisations.get(offer.organisation());
        if (!Offices.keeps(actor, body.place())) {
            throw new Refused(new OrderRefusal.NoSuchOffer(id));
        }
        if (!joins && reason.isBlank()) {
            throw new Refused(new OrderRefusal.ReasonMissing());
        }
        if (!store.answer(id, version, joins, reason.strip(), actor.name(), clock.instant())) {
            throw new Refused(new OrderRefusal.OfferAnswered(Objects.requireNonNullElse(offer.by(), "")));
        }
        if (joins) {
            assign(actor, card, offer);
        }
        journal.write(
                actor,
                Change.of(body.place(), "offer", id, joins ? "join" : "decline").to(Map.of("reason", reason.strip())));
    }

    private void assign(Actor actor, ActCard act, Offer offer) {
        UUID control = controls.standing(act.id()).orElseThrow();
        ControlDates dates = reading.dates(actor, act, Optional.empty());
        controls.assign(
                control,
                clock.instant(),
                List.of(new ControlStore.Party(Ids.next(clock), offer.duty(), offer.organisation(), true, false)));
        controls.occur(
                control,
                Ids.block(clock),
                ControlDraft.dates(offer.duty(), dates.joined(today.of(actor)), dates),
                offer.organisation());
    }
}

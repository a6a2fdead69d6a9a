package kaskad.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Ids;
import kaskad.organisations.Move;
import kaskad.organisations.OrganisationEvent.ChangeUndone;
import kaskad.organisations.OrganisationEvent.OrganisationsChanged;
import kaskad.organisations.changes.Handovers;
import kaskad.organisations.changes.OpenWork;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * People of an organisation that is no more go to its heir: their appointments end the day before, and the same ones begin
 * there, with the closed organisation still in sight. Without an heir they only end.
 */
@Component
class AppointmentHandOver implements OpenWork {
    private static final String MADE = "identity.made";
    private static final String ENDED = "identity.ended";

    private final AppointmentHandOverStore store;
    private final Handovers handovers;
    private final Clock clock;

    AppointmentHandOver(AppointmentHandOverStore store, Handovers handovers, Clock clock) {
        this.store = store;
        this.handovers = handovers;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "identity.open-work";
    }

    @Override
    public long count(Collection<UUID> organisations) {
        return store.inForce(organisations).size();
    }

    @Override
    public boolean touched(UUID change) {
        return false;
    }

    @EventListener
    void on(OrganisationsChanged changed) {
        Map<UUID, String> made = new HashMap<>();
        Map<UUID, String> ended = new HashMap<>();
        for (Move move : changed.moves()) {
            switch (move) {
                case Move.HandedOver(UUID from, var to) ->
                    store.inForce(List.of(from)).forEach(appointment -> {
                        UUID id = Ids.next(clock);
                        store.repeat(appointment, id, to.organisation(), changed.day(), changed.basis());
                        made.put(id, appointment.toString());
                        ended.put(appointment, from.toString());
                    });
                case Move.Dropped(UUID from) ->
                    store.inForce(List.of(from)).forEach(appointment -> ended.put(appointment, from.toString()));
                case Move.Relocated _ -> {}
            }
        }
        store.end(ended.keySet(), changed.day());
        handovers.remember(changed.change(), MADE, made);
        handovers.remember(changed.change(), ENDED, ended);
    }

    @EventListener
    void on(ChangeUndone undone) {
        store.forget(handovers.remembered(undone.change(), MADE).keySet());
        store.reopen(handovers.remembered(undone.change(), ENDED).keySet());
    }
}

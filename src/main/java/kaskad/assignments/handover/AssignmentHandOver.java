package kaskad.assignments.handover;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.kernel.Ids;
import kaskad.organisations.Move;
import kaskad.organisations.OrganisationEvent.ChangeUndone;
import kaskad.organisations.OrganisationEvent.OrganisationsChanged;
import kaskad.organisations.changes.Handovers;
import kaskad.organisations.changes.OpenWork;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands open assignments over with a change of organisations, and takes them back with it. */
@Component
class AssignmentHandOver implements OpenWork {
    private static final String MADE = "assignments.made";
    private static final String MOVED = "assignments.moved";
    private static final String CANCELLED = "assignments.cancelled";

    private final AssignmentHandOverStore store;
    private final Handovers handovers;
    private final Clock clock;

    AssignmentHandOver(AssignmentHandOverStore store, Handovers handovers, Clock clock) {
        this.store = store;
        this.handovers = handovers;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "assignments.open-work";
    }

    @Override
    public long count(Collection<UUID> organisations) {
        return store.count(organisations);
    }

    @Override
    public boolean touched(UUID change) {
        return store.touched(handovers.remembered(change, MOVED));
    }

    @EventListener
    void on(OrganisationsChanged changed) {
        List<Move.HandedOver> handed = changed.moves().stream()
                .filter(Move.HandedOver.class::isInstance)
                .map(Move.HandedOver.class::cast)
                .toList();
        if (!handed.isEmpty()) {
            hand(changed.change(), handed);
        }
        List<UUID> over = changed.moves().stream()
                .filter(move -> !(move instanceof Move.Relocated))
                .map(AssignmentHandOver::from)
                .toList();
        if (!over.isEmpty()) {
            handovers.remember(changed.change(), CANCELLED, store.cancel(over, changed.basis()));
        }
        changed.moves().forEach(move -> {
            if (move instanceof Move.Relocated relocated) {
                store.relocate(relocated.now());
            }
        });
    }

    @EventListener
    void on(ChangeUndone undone) {
        store.giveBack(handovers.remembered(undone.change(), MOVED));
        store.revive(handovers.remembered(undone.change(), CANCELLED));
        store.forget(handovers.remembered(undone.change(), MADE).keySet());
        undone.moves().forEach(move -> {
            if (move instanceof Move.Relocated relocated) {
                store.relocate(relocated.was());
            }
        });
    }

    /** Each duty of those who are no more, once for each heir who does not have it: a new assignment with the open dates. */
    private void hand(UUID change, List<Move.HandedOver> moves) {
        List<AssignmentHandOverStore.Heritage> all = store.heritage(moves);
        if (all.isEmpty()) {
            return;
        }
        Map<AssignmentHandOverStore.Heritage, UUID> ids =
                all.stream().collect(Collectors.toMap(Function.identity(), one -> Ids.next(clock)));
        store.make(ids);
        Map<UUID, String> made = new HashMap<>();
        ids.forEach((heritage, id) -> made.put(id, heritage.assignment().toString()));
        handovers.remember(change, MADE, made);
        handovers.remember(change, MOVED, store.move(ids));
    }

    private static UUID from(Move move) {
        return switch (move) {
            case Move.HandedOver handed -> handed.from();
            case Move.Dropped dropped -> dropped.from();
            case Move.Relocated relocated -> relocated.was().organisation();
        };
    }
}

package kaskad.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Refused;
import kaskad.kernel.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to operations: started within the caller's transaction, done in the background once it is over. */
@Service
public class Operations {
    private static final int PAGE = 50;

    private final Handlers handlers;
    private final OperationStore store;
    private final OperationQueries queries;
    private final Schedule schedule;
    private final Clock clock;

    Operations(Handlers handlers, OperationStore store, OperationQueries queries, Schedule schedule, Clock clock) {
        this.handlers = handlers;
        this.store = store;
        this.queries = queries;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** Starts {@code given}; it does not begin before the transaction around is committed, and never where it is not. */
    @Transactional
    public UUID start(Actor actor, NewOperation given) {
        if (!actor.may(handlers.of(given.kind()).permission(), given.place())) {
            throw new Refused(new OperationRefusal.NotYourOperation());
        }
        UUID id = Ids.next(clock);
        store.insert(id, actor, given);
        schedule.add(id, 0);
        return id;
    }

    /** Goes on with what stopped, after its last committed step, with the rights of {@code actor}. */
    @Transactional
    public void retry(Actor actor, UUID id) {
        Operation operation = get(actor, id);
        if (!(operation.state() instanceof OperationState.Failed) || !store.retry(operation, actor)) {
            throw new Refused(new OperationRefusal.NotStopped());
        }
        schedule.add(id, operation.version() + 1);
    }

    /** Takes back what was done, in the background as well. */
    @Transactional
    public void undo(Actor actor, UUID id) {
        Operation operation = get(actor, id);
        if (undoUntil(operation).isEmpty() || !store.undo(operation, actor)) {
            throw new Refused(new OperationRefusal.NotUndoable());
        }
        schedule.add(id, operation.version() + 1);
    }

    public Operation get(Actor actor, UUID id) {
        return handlers.scopes(actor).entrySet().stream()
                .flatMap(kinds -> queries.find(kinds.getKey(), kinds.getValue(), id).stream())
                .findFirst()
                .orElseThrow(() -> new Refused(new OperationRefusal.NoSuchOperation(id)));
    }

    /** Operations that {@code actor} may deal with, the latest first, older than {@code after}. */
    public Slice<Operation> list(Actor actor, @Nullable UUID after) {
        List<Operation> found = handlers.scopes(actor).entrySet().stream()
                .flatMap(kinds -> queries.page(kinds.getKey(), kinds.getValue(), after, PAGE + 1).stream())
                .sorted(Comparator.comparing(
                                (Operation operation) -> operation.id().toString())
                        .reversed())
                .limit(PAGE + 1L)
                .toList();
        boolean more = found.size() > PAGE;
        List<Operation> items = more ? found.subList(0, PAGE) : found;
        return new Slice<>(items, more ? items.getLast().id().toString() : null);
    }

    /** Until when it can be taken back; empty where it cannot, or no longer. */
    public Optional<Instant> undoUntil(Operation operation) {
        return switch (operation.state()) {
            case OperationState.Done done -> until(operation);
            case OperationState.Failed failed -> failed.undoing() ? Optional.empty() : until(operation);
            case OperationState.Waiting waiting -> Optional.empty();
            case OperationState.Running running -> Optional.empty();
            case OperationState.Undoing undoing -> Optional.empty();
            case OperationState.Undone undone -> Optional.empty();
        };
    }

    /** Where its result is looked at. */
    public Optional<String> result(Operation operation) {
        return operation.state() instanceof OperationState.Done
                ? handlers.of(operation.kind()).result(operation)
                : Optional.empty();
    }

    /** Whether there is any kind of operation that {@code actor} may start somewhere. */
    public boolean any(Actor actor) {
        return handlers.any(actor);
    }

    private Optional<Instant> until(Operation operation) {
        return handlers.of(operation.kind()).undoUntil(operation).filter(clock.instant()::isBefore);
    }
}

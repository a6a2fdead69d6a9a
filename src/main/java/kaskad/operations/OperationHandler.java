package kaskad.operations;

import java.time.Instant;
import java.util.Optional;
import kaskad.kernel.Permission;

/**
 * Slot: how one kind of operation is done. Each call is one step in a transaction of its own, committed together with the
 * mark that it was made: after a kill the work goes on after the last committed step, and no step is made twice. Work
 * that fits one transaction answers {@link Step.Done} at once.
 *
 * <p>A refusal ends the operation with its sentence, anything unexpected with an incident number; both leave the steps
 * before in place and can be tried again.
 */
public interface OperationHandler {
    /** Short and never changed: {@code assignments.cascade}. */
    String kind();

    /** What starting, seeing, retrying and undoing takes at the operation's place. */
    Permission permission();

    Step run(OperationRun run);

    /** Until when {@code operation}, which is done or stopped, can be taken back; empty, it cannot. */
    default Optional<Instant> undoUntil(Operation operation) {
        return Optional.empty();
    }

    /** Takes back what {@link #run} made, step by step as well. */
    default Step undo(OperationRun run) {
        throw new UnsupportedOperationException(kind());
    }

    /** Where the result is looked at. */
    default Optional<String> result(Operation operation) {
        return Optional.empty();
    }
}

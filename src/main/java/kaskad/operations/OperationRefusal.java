package kaskad.operations;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why nothing is done with an operation, or why it gave up. */
public sealed interface OperationRefusal extends Refusal {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** No such operation, or not in the actor's scope. */
    record NoSuchOperation(UUID id) implements OperationRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The actor lacks the permission there. */
    record NotYourOperation() implements OperationRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Only what stopped is tried again. */
    record NotStopped() implements OperationRefusal {}

    /** It cannot be taken back, or no longer. */
    record NotUndoable() implements OperationRefusal {}

    /** The server was stopped in the midst of the same step again and again. */
    record GaveUp(int tries) implements OperationRefusal {}
}

package kaskad.documents;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why the register of acts says no. */
public sealed interface DocumentRefusal extends Refusal {

    /** No such act, or not in the actor's scope. */
    record NoSuchAct(UUID id) implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The actor registers nothing for that organisation. */
    record NotYourActs(String organisation) implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** A plan stands on the act. */
    record ActInUse(UUID id) implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** An act is nothing without its kind. */
    record KindMissing() implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}

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

    /** The actor controls nothing at that organisation. */
    record NotYourControl(String organisation) implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Nobody put the act under control, or its control has ended. */
    record NotUnderControl() implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The actor neither registers nor reads for that organisation. */
    record NotYourOffice(String organisation) implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** A number in a body's book is nothing without number and date. */
    record NumberMissing() implements DocumentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}

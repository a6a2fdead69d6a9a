package kaskad.assignments.orders;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why the control of orders says no. */
public sealed interface OrderRefusal extends Refusal {

    /** The actor gives no assignments at the place of the act. */
    record NotYourOrder(String organisation) implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The act has no such clause. */
    record NoSuchClause(UUID id) implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Somebody else has decided of the clause meanwhile; theirs and the actor's deadline and treatment. */
    record ChoiceChanged(String theirs, String yours) implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The act stands under control already. */
    record AlreadyUnderControl() implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** No clause of the act reaches anybody. */
    record NobodyReached() implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Two clauses cannot share one row of a plan, and a row shared with another act is not free. */
    record MeasureTaken(String number) implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody has reported or answered already. */
    record ReportedMeanwhile() implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Not everything is accepted or answered: so many occurrences and offers stand open. */
    record StillOpen(int occurrences, int offers) implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Only the controller takes off control. */
    record NotYourControl(String organisation) implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** No such offer, or not the actor's. */
    record NoSuchOffer(UUID id) implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The offer was answered by somebody else meanwhile. */
    record OfferAnswered(String by) implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Who does not take part says why. */
    record ReasonMissing() implements OrderRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}

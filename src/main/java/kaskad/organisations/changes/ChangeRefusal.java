package kaskad.organisations.changes;

import java.time.LocalDate;
import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why organisations are not changed. */
public sealed interface ChangeRefusal extends Refusal {

    /** No such change, or not in the actor's sight. */
    record NoSuchChange(UUID id) implements ChangeRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** A change is entered when it holds: tomorrow's work is not handed over today. */
    record NotYet(LocalDate day) implements ChangeRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It is closed. */
    record ClosedAlready(String name) implements ChangeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nobody else takes part, or one organisation twice. */
    record NobodyElse() implements ChangeRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Territories are not merged, split, closed or transferred here. */
    record NotABody(String name) implements ChangeRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It goes to a municipality, and not to its own. */
    record NotAMunicipality(String name) implements ChangeRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Something has happened since to the organisation or to what was handed over. */
    record HappenedSince(String name) implements ChangeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}

package kaskad.organisations.offices;

import java.time.LocalDate;
import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why something is not done with a post. */
public sealed interface OfficeRefusal extends Refusal {

    /** No such post, or not in the actor's sight. */
    record NoSuchOffice(UUID id) implements OfficeRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Somebody changed the post meanwhile. */
    record OfficeChanged(String theirs, String yours) implements OfficeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Another person holds the post in the same way on some of these days. */
    record HeldAlready(String person, LocalDate from) implements OfficeRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}

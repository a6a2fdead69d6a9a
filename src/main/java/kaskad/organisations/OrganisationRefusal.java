package kaskad.organisations;

import java.time.LocalDate;
import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why the register of organisations says no. */
public sealed interface OrganisationRefusal extends Refusal {

    /** No such organisation, or not in the actor's scope. */
    record NoSuchOrganisation(UUID id) implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No such entry of an organisation's card, or of somebody else's. */
    record NoSuchEntry(UUID id) implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The actor keeps no register there. */
    record NotYourRegister(String name) implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Somebody changed it since the actor read it: what is saved now and what was to be. */
    record RegisterChanged(String theirs, String yours) implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nothing is without a name. */
    record NameMissing() implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The code does not have the form or the check digits of its system. */
    record WrongCode(String value) implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Something stands on an organisation that is to be removed: people, plans, assignments. */
    record InUse() implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The days do not follow each other. */
    record WrongDays(LocalDate from) implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}

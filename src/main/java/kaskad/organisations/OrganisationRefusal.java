package kaskad.organisations;

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

    /** The actor keeps no register there. */
    record NotYourRegister(String name) implements OrganisationRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}

package kaskad.plans.adoption;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why an adoption is not registered. */
public sealed interface AdoptionRefusal extends Refusal {

    /** Only a plan in force is adopted by those below it. */
    record NotBelow(String organisation, String title) implements AdoptionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The actor neither keeps plans nor reports there. */
    record NotYours(String organisation) implements AdoptionRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Somebody registered it meanwhile, or changed what the actor saw. */
    record RegisteredMeanwhile(String organisation) implements AdoptionRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The act that adopts a plan has a number and a date. */
    record ActIncomplete() implements AdoptionRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** No such adoption, or it has no file. */
    record NoSuchAdoption(UUID id) implements AdoptionRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}

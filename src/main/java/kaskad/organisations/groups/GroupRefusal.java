package kaskad.organisations.groups;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why something is not done with a group of organisations. */
public sealed interface GroupRefusal extends Refusal {

    /** No such group, or not in the actor's sight. */
    record NoSuchGroup(UUID id) implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The actor may see the group, but keeps none there. */
    record NotYourGroup(String title) implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Somebody changed the group meanwhile: its saved title and what was to be saved. */
    record GroupChanged(String theirs, String yours) implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Groups are kept by territories, authorities and methodical centres. */
    record NoGroupsThere(String organisation) implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Members of a rule are told by the rule. */
    record MembersByRule(String title) implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}

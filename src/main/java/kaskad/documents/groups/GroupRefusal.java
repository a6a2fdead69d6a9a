package kaskad.documents.groups;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why working groups say no. */
public sealed interface GroupRefusal extends Refusal {

    /** No such group, or not in the actor's scope. */
    record NoSuchGroup(UUID id) implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No such meeting, or not in the actor's scope. */
    record NoSuchMeeting(UUID id) implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The actor keeps no groups at that organisation. */
    record NotYourGroup(String organisation) implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The act names no members, so that it composes no group. */
    record NobodyNamed() implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Somebody else has changed the meeting meanwhile; what the actor wrote stands beside what is there now. */
    record MeetingChanged(String theirs, String yours) implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The protocol is signed: nothing of the meeting changes any more. */
    record ProtocolSigned() implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A protocol has a number and at least one decision. */
    record ProtocolUnfinished() implements GroupRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }
}

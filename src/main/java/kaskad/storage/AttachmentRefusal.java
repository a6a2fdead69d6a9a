package kaskad.storage;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why a file is not taken or not given. */
public sealed interface AttachmentRefusal extends Refusal {

    /** Nothing in it. */
    record EmptyFile(String fileName) implements AttachmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Larger than {@code mostMegabytes}. */
    record FileTooLarge(String fileName, long mostMegabytes) implements AttachmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Its content is of no kind that is taken, whatever its name says. */
    record KindNotTaken(String fileName) implements AttachmentRefusal {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** No such file, or not in the actor's scope. */
    record NoSuchFile(UUID id) implements AttachmentRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }
}

package kaskad.intake.batches;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why a batch is not taken, or nothing is done with it. */
public sealed interface BatchRefusal extends Refusal {
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No such batch, or not in the actor's scope. */
    record NoSuchBatch(UUID id) implements BatchRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The archive cannot be opened. */
    record ArchiveDamaged(String fileName) implements BatchRefusal {}

    /** No document in what was given. */
    record NothingInside() implements BatchRefusal {}

    /** More documents, or larger ones, than are taken at once. */
    record TooMuchInside(String fileName, int most) implements BatchRefusal {}

    /** Something is being done with the batch already. */
    record Busy() implements BatchRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}

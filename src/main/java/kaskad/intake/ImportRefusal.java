package kaskad.intake;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why something is not done with an import. */
public sealed interface ImportRefusal extends Refusal {
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No such import, or not in the actor's scope. */
    record NoSuchImport(UUID id) implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The actor imports nothing for that organisation. */
    record NotYourImport(String organisation) implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The state of the import, given as its word, does not allow it. */
    record NotNow(String fileName, String state) implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody changed the import since the actor saw it. */
    record ImportChanged(String fileName) implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody changed the cell since the actor saw it: both texts. */
    record CellChanged(String theirs, String yours) implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The document has no such cell. */
    record NoSuchCell(String path) implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Not a day as dd.MM.yyyy. */
    record NotADate(String value) implements ImportRefusal {}

    /** Not a number. */
    record NotANumber(String value) implements ImportRefusal {}

    /** A plan, a section's plan or a measure is nothing without its words. */
    record TitleMissing() implements ImportRefusal {}

    /** Longer than a cell may be. */
    record TextTooLong(int most) implements ImportRefusal {}

    /** The level of the plan is not said. */
    record LevelMissing(String title) implements ImportRefusal {}

    /** The plan's first and last day are not said, or stand the wrong way round. */
    record PeriodMissing(String title) implements ImportRefusal {}

    /** No suggested change was made, or all were taken back. */
    record NothingToTakeBack(String fileName) implements ImportRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The reading process made no Word document with comments of it. */
    record NotAnnotated(String fileName) implements ImportRefusal {}

    /** Neither a plan nor a document was chosen. */
    record NothingToAccept() implements ImportRefusal {}
}

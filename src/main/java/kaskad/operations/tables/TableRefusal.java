package kaskad.operations.tables;

import java.util.UUID;
import kaskad.kernel.Refusal;

/** Why a table is not taken. */
public sealed interface TableRefusal extends Refusal {
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** No such table, or not in the actor's scope. */
    record NoSuchTable(UUID id) implements TableRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No such kind of table, or none that the actor may deal with there. */
    record NoSuchKind() implements TableRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The reader said no, in its own words. */
    record TableUnreadable(String reason) implements TableRefusal {}

    /** Reading takes too long, or too much memory. */
    record TableTooHeavy(String fileName) implements TableRefusal {}

    /** Nothing below the headings. */
    record TableEmpty(String fileName) implements TableRefusal {}

    /** A column is required and none is taken for it. */
    record ColumnMissing(String heading) implements TableRefusal {}

    /** Two columns are taken for one field. */
    record ColumnTwice(String heading) implements TableRefusal {}

    /** Somebody changed or started it in the meantime. */
    record TableChanged() implements TableRefusal {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}

package kaskad.operations.tables;

import java.util.List;
import java.util.Map;
import kaskad.ui.Sentence;

/** What taking a row in would do. */
public sealed interface TableMatch {

    /** There is nothing like it yet. */
    record Added() implements TableMatch {}

    /** It is known; {@code former}: the fields that would change, with what they hold now. */
    record Changed(Map<String, String> former) implements TableMatch {
        public Changed {
            former = Map.copyOf(former);
        }
    }

    /** It is known and the same. */
    record Unchanged() implements TableMatch {}

    /** It cannot be taken. */
    record Refused(List<TableProblem> problems) implements TableMatch {
        public Refused {
            problems = List.copyOf(problems);
        }

        /** The row as a whole cannot. */
        public static Refused of(Sentence reason) {
            return new Refused(List.of(new TableProblem("", reason)));
        }
    }
}

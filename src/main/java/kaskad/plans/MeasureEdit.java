package kaskad.plans;

import java.util.List;
import kaskad.reading.deadlines.Deadline;

/** A new value of one cell of a draft's measure. */
public sealed interface MeasureEdit {

    /** The cell's new text. */
    String text();

    /** The cell's name, as in the journal and as findings name it. */
    String cell();

    /** Rules about this cell begin with this word, where their findings do not name the cell themselves. */
    default String rules() {
        return cell();
    }

    /** What is to be done; never blank. */
    record Title(String text) implements MeasureEdit {
        @Override
        public String cell() {
            return "title";
        }
    }

    /** By when, as worded and as read. */
    record Due(Deadline deadline) implements MeasureEdit {
        @Override
        public String text() {
            return deadline.raw();
        }

        @Override
        public String cell() {
            return "deadline";
        }
    }

    /** By whom, as worded and as matched; the first leads. */
    record Executors(String text, List<NewExecutor> parties) implements MeasureEdit {
        public Executors {
            parties = List.copyOf(parties);
        }

        @Override
        public String cell() {
            return "executors";
        }

        @Override
        public String rules() {
            return "executor";
        }
    }

    /** The expected result; may be empty. */
    record Result(String text) implements MeasureEdit {
        @Override
        public String cell() {
            return "result";
        }
    }
}

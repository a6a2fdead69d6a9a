package kaskad.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measure as of the report's date.
 *
 * @param due what was due by the date
 * @param ahead what is due later and already open
 * @param next the next date of a report after the report's own
 * @param said some accepted reports' texts
 * @param undone who failed, at most as many as a page bears; {@code due.failed()} tells how many there are
 * @param proofs the files that confirm it
 */
public record ProgressRow(
        String number,
        String title,
        String deadline,
        String executors,
        Tally due,
        Tally ahead,
        @Nullable LocalDate next,
        List<Said> said,
        List<Undone> undone,
        Proofs proofs) {
    public ProgressRow {
        said = List.copyOf(said);
        undone = List.copyOf(undone);
    }

    /** What an organisation wrote. */
    public record Said(String organisation, String text) {}

    /** Evidence handed in: some of the files, and how many there are. */
    public record Proofs(int count, List<File> files) {
        public static final Proofs NONE = new Proofs(0, List.of());

        public Proofs {
            files = List.copyOf(files);
        }
    }

    /** A file and whose it is. */
    public record File(String organisation, String name) {}

    /** What speaks for the measure: what was due, and only before anything was, what is ahead. */
    public Tally tally() {
        return due.total() > 0 ? due : ahead;
    }

    public MeasureMark mark() {
        MeasureMark mark = tally().mark();
        return mark == MeasureMark.UNASSIGNED && next != null ? MeasureMark.NOT_DUE : mark;
    }
}

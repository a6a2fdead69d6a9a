package kaskad.reports;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaskad.kernel.Period;
import kaskad.plans.PlanCard;

/**
 * How a plan goes as of the last day of a period, for the organisations that its reader may see. A value: what was
 * built stays as it was.
 *
 * @param period what was due in it counts, and what was due before and is not done yet
 * @param whole whether all organisations of the plan are in it
 * @param about the one organisation that it is about, or how many
 */
public record ProgressReport(PlanCard plan, Period period, boolean whole, About about, List<ProgressSection> sections) {
    public ProgressReport {
        sections = List.copyOf(sections);
    }

    /** How many organisations take part, and the name of the one if it is one. */
    public record About(int organisations, String name) {}

    /** Measures under a title, in the plan's order. */
    public record ProgressSection(String number, String title, List<ProgressRow> rows) {
        public ProgressSection {
            rows = List.copyOf(rows);
        }
    }

    public Stream<ProgressRow> rows() {
        return sections.stream().flatMap(section -> section.rows().stream());
    }

    /** Measures that stand so, of all. */
    public Share measures(MeasureMark... marks) {
        List<MeasureMark> wanted = Arrays.asList(marks);
        return new Share(rows().filter(row -> wanted.contains(row.mark())).count(), rows().count());
    }

    /** Ко: occurrences done, in time or late, of those due by the date. */
    public Share discipline() {
        return ofDue(rows().mapToLong(row -> row.due().executed()).sum());
    }

    /** Occurrences done in time of those due by the date. */
    public Share inTime() {
        return ofDue(rows().mapToLong(row -> row.due().done()).sum());
    }

    /** Occurrences past their date without a report, of those due by the date. */
    public Share overdue() {
        return ofDue(rows().mapToLong(row -> row.due().overdue()).sum());
    }

    private Share ofDue(long some) {
        return new Share(some, rows().mapToLong(row -> row.due().total()).sum());
    }
}

package kaskad.reading.deadlines;

import java.time.LocalDate;

/**
 * One dated instance of a deadline: {@code due} is its last day as worded, {@code controlDate} the working day on which
 * it is controlled, {@code reportDue} the day by which the report is expected.
 */
public record Occurrence(LocalDate opens, LocalDate due, LocalDate controlDate, LocalDate reportDue) {
    public Occurrence {
        if (due.isBefore(opens)) {
            throw new IllegalArgumentException("due before it opens: " + opens + ".." + due);
        }
    }
}

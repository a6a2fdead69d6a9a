package kaskad.reading.deadlines;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** The day by which each recurrence is due. */
public sealed interface ReportDay {

    /** Which month a day of a month is in, seen from the period reported on. */
    enum Offset {
        NEXT_MONTH,
        LAST_MONTH
    }

    /** A day of the year. */
    record OfYear(MonthDay day) implements ReportDay {}

    /** A day of a month; in months that are too short, their last. */
    record OfMonth(
            @Nullable Integer month, int day, @Nullable Offset offset) implements ReportDay {
        public OfMonth {
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("no month has a day " + day);
            }
        }
    }
}

package kaskad.reading.deadlines;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A recurrence while it is put together; it has many keys and few of them at a time. */
final class Draft {
    final Frequency freq;

    @Nullable
    ReportDay by;

    @Nullable
    Bound from;

    @Nullable
    Bound until;

    @Nullable
    Integer times;

    boolean minimum;

    @Nullable
    PartialDate windowStart;

    @Nullable
    Period interval;

    @Nullable
    DayOfWeek weekday;

    @Nullable
    Integer nth;

    Norm.@Nullable Window window;
    boolean nextYear;

    @Nullable
    LocalTime time;

    Norm.Picks picks = Norm.Picks.NONE;

    Draft(Frequency freq) {
        this.freq = freq;
    }

    Norm.Recurring norm() {
        return new Norm.Recurring(
                freq,
                by,
                from,
                until,
                times,
                minimum,
                windowStart,
                interval,
                weekday,
                nth,
                window,
                nextYear,
                time,
                picks);
    }
}

package kaskad.reading.deadlines;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deadline means, in the terms of the reading contract. */
public sealed interface Norm {

    /** A single day, the last on which the thing may be done. */
    record Once(PartialDate due, @Nullable LocalTime time) implements Norm {}

    /** From one day to another, both included. Without years it may run over the new year. */
    record Range(PartialDate start, PartialDate end) implements Norm {}

    /** A part of each year in which something recurs. */
    record Window(PartialDate start, PartialDate end) {}

    /** The months, days of a month, or dates that a recurrence names one by one; at most one of the lists is filled. */
    record Picks(List<Integer> months, List<Integer> days, List<PartialDate> dates) {
        public static final Picks NONE = new Picks(List.of(), List.of(), List.of());

        public Picks {
            months = List.copyOf(months);
            days = List.copyOf(days);
            dates = List.copyOf(dates);
        }
    }

    /**
     * Again and again: {@code times} in each {@code freq} (at least so many if {@code minimum}), each by {@code by}, not
     * before {@code windowStart}; {@code nth} (-1 the last) {@code weekday} of the month; {@code nextYear} where the day
     * lies in the year after the one reported on.
     */
    record Recurring(
            Frequency freq,
            @Nullable ReportDay by,
            @Nullable Bound from,
            @Nullable Bound until,
            @Nullable Integer times,
            boolean minimum,
            @Nullable PartialDate windowStart,
            @Nullable Period interval,
            @Nullable DayOfWeek weekday,
            @Nullable Integer nth,
            @Nullable Window window,
            boolean nextYear,
            @Nullable LocalTime time,
            Picks picks)
            implements Norm {}

    /** All the time, from and until where it is bounded. */
    record Continuous(@Nullable PartialDate from, @Nullable PartialDate until) implements Norm {}

    /** Tied to something undated: to a schedule, or to one school term. */
    record Event(String event, boolean schedule, @Nullable Integer term) implements Norm {}

    /** Only if, only when. */
    record Conditional(String condition) implements Norm {}

    /** How a term counts its days. */
    enum DayCount {
        WORKING,
        CALENDAR
    }

    /** A term counted after or before something; all three amounts null where the authority's own rules fix it. */
    record Relative(
            @Nullable Integer days,
            @Nullable Integer months,
            @Nullable Integer hours,
            DayCount unit,
            @Nullable String after,
            @Nullable String before)
            implements Norm {}

    /** No deadline that can be told. */
    record Unspecified() implements Norm {}

    default DeadlineKind kind() {
        return switch (this) {
            case Once _ -> DeadlineKind.ONCE;
            case Range _ -> DeadlineKind.RANGE;
            case Recurring _ -> DeadlineKind.RECURRING;
            case Continuous _ -> DeadlineKind.CONTINUOUS;
            case Event _ -> DeadlineKind.EVENT;
            case Conditional _ -> DeadlineKind.CONDITIONAL;
            case Relative _ -> DeadlineKind.RELATIVE;
            case Unspecified _ -> DeadlineKind.UNSPECIFIED;
        };
    }
}

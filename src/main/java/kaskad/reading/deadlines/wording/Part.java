package kaskad.reading.deadlines.wording;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a deadline's wording that means something by itself. */
public sealed interface Part {

    /** How a period is meant: by its end, from its start, from its start to its end, all through it, or just named. */
    enum Sense {
        NAMED,
        UNTIL,
        SINCE,
        BETWEEN,
        THROUGH
    }

    /** Which month the day of a month is in, seen from the period reported on. */
    enum Offset {
        NEXT_MONTH,
        LAST_MONTH
    }

    /** Years from one to another. */
    record Years(int from, int until) {}

    /** One or more periods in one sense; {@code over} where they recur in each of several years. */
    record Timed(Sense sense, List<Span> spans, @Nullable Years over) implements Part {
        public Timed {
            spans = List.copyOf(spans);
        }
    }

    /** An hour of the day. */
    record Clock(LocalTime time) implements Part {}

    /** Every so many units; {@code times} in each, at least so many if {@code minimum}. */
    record Every(Span.Unit unit, int count, @Nullable Integer times, boolean minimum) implements Part {}

    /** A day of the week, the {@code nth} of its month if given (-1 the last). */
    record Weekday(DayOfWeek day, @Nullable Integer nth) implements Part {}

    /** Days of a month by number, and what period they report on where it is worded. */
    record DayNumbers(List<Integer> days, @Nullable Offset offset, Span.@Nullable Unit unit) implements Part {
        public DayNumbers {
            days = List.copyOf(days);
        }
    }

    /** «of the next year», «of the year after the one reported on». */
    record NextYear() implements Part {}

    /** «постоянно», «весь период». */
    record Forever() implements Part {}

    /** «далее»: what follows takes over from what stands before. */
    record Then() implements Part {}

    /** A term counted from or back from something. */
    record Lapse(
            @Nullable Integer days,
            @Nullable Integer months,
            @Nullable Integer hours,
            boolean working,
            @Nullable String after,
            @Nullable String before)
            implements Part {}

    /** Something undated that the deadline hangs on; a {@code term} where it is one school term. */
    record Occasion(String text, boolean schedule, @Nullable Integer term) implements Part {}

    /** Only if, only when. */
    record Condition(String text) implements Part {}
}

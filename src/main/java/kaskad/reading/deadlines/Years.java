package kaskad.reading.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import kaskad.reading.deadlines.wording.DaySpec;
import kaskad.reading.deadlines.wording.Span;
import kaskad.reading.deadlines.wording.Span.Unit;

/** Fills missing years: first from the neighbours in the wording, then from the context. */
record Years(DeadlineContext context) {
    private static final int COMMON_YEAR = 2025;

    /** A year worded once covers the whole list; a list that runs over the new year moves to the next. */
    static List<Span> shared(List<Span> spans) {
        List<Span> filled = new ArrayList<>(spans);
        for (int i = filled.size() - 2; i >= 0; i--) {
            Span next = filled.get(i + 1);
            Span span = filled.get(i);
            if (span.yearless() && next.start().year() != null) {
                int year = next.start().year();
                boolean earlier = next.unit() != Unit.YEAR && span.start().laterInYearThan(next.start());
                filled.set(i, span.in(earlier ? year - 1 : year));
            }
        }
        for (int i = 1; i < filled.size(); i++) {
            Span before = filled.get(i - 1);
            Span span = filled.get(i);
            if (span.yearless() && before.end().year() != null) {
                int year = before.end().year();
                filled.set(i, span.in(before.start().laterInYearThan(span.start()) ? year + 1 : year));
            }
        }
        if (spans.size() > 1 && isYearOfOthers(spans.getFirst(), spans.subList(1, spans.size()))) {
            return filled.subList(1, filled.size());
        }
        boolean last = spans.size() > 1 && isYearOfOthers(spans.getLast(), spans.subList(0, spans.size() - 1));
        return last ? filled.subList(0, filled.size() - 1) : filled;
    }

    /** «2025 год, сентябрь»: the year is no item of its own. */
    private static boolean isYearOfOthers(Span year, List<Span> others) {
        return year.unit() == Unit.YEAR
                && others.stream().allMatch(span -> span.yearless() && span.unit() != Unit.YEAR);
    }

    Span inContext(Span span) {
        Integer year = context.year();
        if (year == null || !span.yearless()) {
            return span;
        }
        return context.schoolYear() ? span.inSchoolYear(year) : span.in(year);
    }

    /** The year after the context's, for «следующего года»; a school year has both of its years already. */
    Years next() {
        Integer year = context.year();
        return year == null || context.schoolYear() ? this : new Years(DeadlineContext.year(year + 1));
    }

    static PartialDate date(DaySpec day) {
        DaySpec settled = day.settled();
        return settled.year() == null ? dayOfYear(day) : PartialDate.of(day.date(settled.year()));
    }

    static PartialDate dayOfYear(DaySpec day) {
        return PartialDate.of(monthDay(day));
    }

    /** The day of the year; the end of February counts as the 28th. */
    static MonthDay monthDay(DaySpec day) {
        if (day.day() <= DaySpec.LAST) {
            LocalDate date = day.in(null).date(COMMON_YEAR);
            return MonthDay.from(date);
        }
        return MonthDay.of(day.month(), day.day());
    }
}

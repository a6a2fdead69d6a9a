package kaskad.reading.deadlines;

import java.time.MonthDay;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import kaskad.reading.deadlines.wording.DaySpec;
import kaskad.reading.deadlines.wording.Part;
import kaskad.reading.deadlines.wording.Part.Sense;
import kaskad.reading.deadlines.wording.Part.Timed;
import kaskad.reading.deadlines.wording.Span;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Frequencies together with the dates, days and years that stand with them. */
record Recurrence(Years years) {

    Norm of(List<Part> parts) {
        Draft draft = frequency(parts);
        List<Timed> dates = Compound.timed(parts);
        List<Span> spans = Years.shared(Compound.spans(dates));
        boolean list = dates.stream().noneMatch(Recurrence::isBound) && spans.size() > 1 && isPartOfYear(spans);
        if (list) {
            list(draft, spans);
        } else {
            dates.forEach(timed -> date(draft, timed, isBeforeFrequency(timed, parts)));
        }
        return finished(draft, parts);
    }

    /** «X, далее ежегодно»: from X's year, on X's day. */
    Norm after(List<Part> head, List<Part> tail) {
        Draft draft = frequency(tail);
        List<Span> spans = Years.shared(Compound.spans(Compound.timed(head)));
        List<Timed> own = Compound.timed(tail);
        own.forEach(timed -> date(draft, timed, false));
        if (!spans.isEmpty()) {
            Sense sense = Compound.timed(head).getLast().sense();
            first(draft, spans, own.isEmpty() && !Compound.has(tail, Part.DayNumbers.class), sense);
        }
        return finished(draft, tail);
    }

    /** A part of the year named over several years. */
    Norm yearly(Timed timed) {
        Draft draft = new Draft(Frequency.YEARLY);
        date(draft, timed, false);
        return draft.norm();
    }

    private void first(Draft draft, List<Span> spans, boolean sameDay, Sense sense) {
        Span span = years.inContext(spans.getFirst());
        Integer year = span.start().year();
        boolean yearly = draft.freq == Frequency.YEARLY;
        if (yearly || span.isWholeYears()) {
            draft.from = year == null ? draft.from : new Bound.InYear(year);
        } else {
            draft.from = new Bound.OnDate(Years.date(span.start()));
        }
        if (yearly && sameDay && !span.isWholeYears() && span.unit() != Unit.SCHOOL_YEAR) {
            if (spans.size() > 1 && !Dates.isStretch(spans)) {
                list(draft, spans.stream().map(Recurrence::yearless).toList());
            } else {
                recur(draft, spans.getFirst().start(), spans.getLast(), sense);
            }
        }
    }

    private Norm finished(Draft draft, List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Part.DayNumbers numbers -> DayNumbers.put(draft, numbers);
                case Part.Weekday weekday -> weekday(draft, weekday);
                case Part.Clock clock -> draft.time = clock.time();
                case Part.NextYear _ -> draft.nextYear = draft.by != null;
                case Timed _, Part.Every _, Part.Lapse _, Part.Occasion _ -> {}
                case Part.Condition _, Part.Forever _, Part.Then _ -> {}
            }
        }
        return draft.norm();
    }

    /** The first of several days of the week stands for them; their number is how often. */
    private static void weekday(Draft draft, Part.Weekday weekday) {
        if (draft.weekday == null) {
            draft.weekday = weekday.day();
            draft.nth = weekday.nth();
        } else {
            draft.times = draft.times == null ? 2 : draft.times + 1;
        }
    }

    /** The frequency that says how many times, else the densest. */
    private static Draft frequency(List<Part> parts) {
        Part.Every every = parts.stream()
                .filter(Part.Every.class::isInstance)
                .map(Part.Every.class::cast)
                .min(Comparator.comparing((Part.Every each) -> each.times() == null)
                        .thenComparing(each -> each.unit().ordinal()))
                .orElseGet(() -> DayNumbers.every(parts));
        Draft draft = new Draft(every.count() == 1 ? named(every.unit()) : Frequency.OTHER);
        draft.times = every.times();
        draft.minimum = every.minimum();
        draft.interval = draft.freq == Frequency.OTHER ? interval(every) : null;
        return draft;
    }

    private static Frequency named(Unit unit) {
        return switch (unit) {
            case YEAR, SCHOOL_YEAR, SCHOOL_START -> Frequency.YEARLY;
            case HALF -> Frequency.HALFYEAR;
            case TERM -> Frequency.TERMLY;
            case QUARTER -> Frequency.QUARTERLY;
            case MONTH, RANGE -> Frequency.MONTHLY;
            case WEEK -> Frequency.WEEKLY;
            case HOUR, DAY, TEN_DAYS -> Frequency.OTHER;
        };
    }

    private static Period interval(Part.Every every) {
        int count = every.count();
        return switch (every.unit()) {
            case YEAR, SCHOOL_YEAR, SCHOOL_START -> Period.ofYears(count);
            case HALF -> Period.ofMonths(6 * count);
            case QUARTER, TERM -> Period.ofMonths(3 * count);
            case MONTH, RANGE -> Period.ofMonths(count);
            case WEEK -> Period.ofDays(7 * count);
            case TEN_DAYS -> Period.ofDays(10 * count);
            case DAY, HOUR -> Period.ofDays(count);
        };
    }

    private static boolean isBound(Timed timed) {
        return timed.sense() == Sense.SINCE || timed.over() != null;
    }

    private static boolean isPartOfYear(List<Span> spans) {
        return spans.stream().noneMatch(Span::isWholeYears);
    }

    private void list(Draft draft, List<Span> spans) {
        boolean counted = draft.times != null && draft.times == spans.size();
        if (!counted && Dates.isStretch(spans)) {
            Span whole = new Span(
                    Unit.RANGE, spans.getFirst().start(), spans.getLast().end());
            date(draft, new Timed(Sense.NAMED, List.of(whole), null), false);
            return;
        }
        if (draft.freq == Frequency.YEARLY && !counted && isSameDayEachYear(spans)) {
            draft.from = inYear(spans.getFirst());
            draft.until = inYear(spans.getLast());
            recur(draft, spans.getFirst().start(), spans.getFirst(), Sense.NAMED);
            return;
        }
        Norm.Picks months = Dates.months(spans);
        draft.picks = months == null ? Dates.dates(spans) : months;
        draft.times = spans.size();
    }

    private static @Nullable Bound inYear(Span span) {
        Integer year = span.end().year();
        return year == null ? null : new Bound.InYear(year);
    }

    private static boolean isSameDayEachYear(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            Integer year = spans.get(i - 1).end().year();
            if (year == null
                    || !spans.get(i).end().equals(spans.get(i - 1).end().in(year + 1))) {
                return false;
            }
        }
        return true;
    }

    /** «до 31.12.2025, ежегодно» names the first time, «ежегодно до 31.12.2025» the last. */
    private static boolean isBeforeFrequency(Timed timed, List<Part> parts) {
        return parts.stream().takeWhile(part -> !(part instanceof Part.Every)).anyMatch(timed::equals);
    }

    private void date(Draft draft, Timed timed, boolean first) {
        Span span = timed.spans().getFirst();
        if (timed.over() != null) {
            draft.from = new Bound.InYear(timed.over().from());
            draft.until = new Bound.InYear(timed.over().until());
            recur(draft, span.start(), span, timed.sense());
        } else if (span.isWholeYears()) {
            wholeYears(draft, timed.sense(), timed.spans());
        } else if (timed.sense() == Sense.SINCE) {
            draft.from = new Bound.OnDate(Years.date(years.inContext(span).start()));
        } else if (isByYear(draft) && !(span.unit() == Unit.SCHOOL_YEAR && !span.yearless())) {
            byYear(draft, first ? Sense.NAMED : timed.sense(), span);
        } else {
            within(draft, timed.sense(), span);
        }
    }

    private static boolean isByYear(Draft draft) {
        boolean years = draft.interval != null && draft.interval.getYears() > 0;
        return switch (draft.freq) {
            case YEARLY, HALFYEAR, QUARTERLY, TERMLY -> true;
            case MONTHLY, WEEKLY -> false;
            case OTHER -> years;
        };
    }

    private static void wholeYears(Draft draft, Sense sense, List<Span> spans) {
        Integer from = spans.getFirst().start().year();
        Integer until = spans.getLast().end().year();
        if (from == null || until == null) {
            return;
        }
        boolean open =
                sense == Sense.NAMED && draft.freq == Frequency.YEARLY && from.equals(until) && draft.until == null;
        boolean further = sense == Sense.NAMED && draft.from instanceof Bound.InYear;
        if (sense != Sense.UNTIL && !further) {
            draft.from = new Bound.InYear(from);
        }
        if (sense != Sense.SINCE && (!open || further)) {
            draft.until = new Bound.InYear(until);
        }
    }

    /** A day or part of the year beside «ежегодно» or a part of it beside «ежеквартально». */
    private void byYear(Draft draft, Sense sense, Span span) {
        Integer year = span.start().year();
        MonthDay end = Years.monthDay(span.end());
        boolean close = sense == Sense.UNTIL && year != null && end.equals(MonthDay.of(12, 31));
        if (close || year != null && draft.freq != Frequency.YEARLY) {
            within(draft, sense, span);
            return;
        }
        if (draft.freq != Frequency.YEARLY && span.unit() != Unit.DAY && span.unit() != Unit.MONTH) {
            within(draft, sense, span);
            return;
        }
        if (year != null) {
            draft.from = new Bound.InYear(year);
        }
        recur(draft, span.start(), span, sense);
    }

    private static void recur(Draft draft, DaySpec start, Span last, Sense sense) {
        draft.by = new ReportDay.OfYear(Years.monthDay(last.end()));
        boolean day = last.unit() == Unit.DAY || last.unit() == Unit.SCHOOL_START;
        draft.windowStart = day || sense == Sense.UNTIL ? null : Years.dayOfYear(start);
    }

    /** The part of the year, or the dates, within which something recurs more than once. */
    private void within(Draft draft, Sense sense, Span span) {
        if (sense == Sense.UNTIL) {
            draft.until = new Bound.OnDate(Years.date(years.inContext(span).end()));
        } else if (span.yearless()) {
            draft.window = new Norm.Window(Years.dayOfYear(span.start()), Years.dayOfYear(span.end()));
        } else {
            draft.from = new Bound.OnDate(Years.date(span.start()));
            draft.until = new Bound.OnDate(Years.date(span.end()));
        }
    }

    private static Span yearless(Span span) {
        return new Span(span.unit(), span.start().in(null), span.end().in(null));
    }
}

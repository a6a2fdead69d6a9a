package kaskad.reading.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kaskad.reading.deadlines.wording.Part;
import kaskad.reading.deadlines.wording.Part.Sense;
import kaskad.reading.deadlines.wording.Part.Timed;
import kaskad.reading.deadlines.wording.Span;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Dates without a frequency: one day, a stretch, an open start, or a list. */
record Dates(Years years) {

    Norm of(List<Part> parts, List<Timed> dates) {
        List<Span> written = Years.shared(Compound.spans(dates));
        Timed first = dates.getFirst();
        if (first.over() != null) {
            return new Recurrence(years).yearly(first);
        }
        if (written.size() == 1) {
            Sense sense = dates.getLast().sense();
            return single(sense, years.inContext(written.getFirst()), time(parts));
        }
        if (dates.size() == 2 && first.sense() == Sense.SINCE) {
            return fromTo(written.getFirst(), written.getLast());
        }
        List<Span> items = listed(dates, written);
        if (items.size() == 1) {
            return single(Sense.NAMED, years.inContext(items.getFirst()), time(parts));
        }
        return isStretch(items) ? stretch(items) : list(items);
    }

    /** Where a period only frames the dates («до 1 мая, в течение года»), the dates alone. */
    private static List<Span> listed(List<Timed> dates, List<Span> written) {
        boolean framed = dates.stream().anyMatch(timed -> isFrame(timed.sense()))
                && dates.stream().anyMatch(timed -> !isFrame(timed.sense()));
        if (!framed) {
            List<Span> named = written.stream()
                    .filter(span -> span.unit() != Unit.SCHOOL_START)
                    .distinct()
                    .toList();
            return named.isEmpty() ? written : named;
        }
        List<Timed> own =
                dates.stream().filter(timed -> !isFrame(timed.sense())).toList();
        return Years.shared(Compound.spans(own));
    }

    private static boolean isFrame(Sense sense) {
        return sense == Sense.THROUGH || sense == Sense.BETWEEN || sense == Sense.SINCE;
    }

    private static Norm single(Sense sense, Span span, @Nullable LocalTime time) {
        return switch (sense) {
            case SINCE -> new Norm.Continuous(Years.date(span.start()), null);
            case UNTIL -> new Norm.Once(Years.date(span.end()), time);
            case THROUGH, BETWEEN -> isDay(span) ? new Norm.Once(Years.date(span.end()), time) : range(span);
            case NAMED -> isNamed(span) ? new Norm.Once(Years.date(span.end()), time) : range(span);
        };
    }

    private static boolean isDay(Span span) {
        return span.unit() == Unit.DAY || span.unit() == Unit.SCHOOL_START;
    }

    private static boolean isNamed(Span span) {
        return switch (span.unit()) {
            case DAY, MONTH, QUARTER, HALF, YEAR, SCHOOL_START -> true;
            case HOUR, WEEK, TEN_DAYS, TERM, SCHOOL_YEAR, RANGE -> false;
        };
    }

    private static Norm range(Span span) {
        return new Norm.Range(Years.date(span.start()), Years.date(span.end()));
    }

    private Norm fromTo(Span start, Span end) {
        Span from = years.inContext(start);
        Span until = years.inContext(end);
        return new Norm.Range(Years.date(from.start()), Years.date(until.end()));
    }

    /** Whether parts of years follow each other without a gap: «ноябрь, декабрь». */
    static boolean isStretch(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span span = spans.get(i);
            if (isDay(span) || isDay(before) || span.unit() == Unit.YEAR || !follows(before, span)) {
                return false;
            }
        }
        return spans.size() > 1;
    }

    private static boolean follows(Span before, Span after) {
        int year = 2025;
        LocalDate next = before.end().date(year).plusDays(1);
        LocalDate start = after.start().date(year);
        return next.equals(start)
                || before.yearless() && after.yearless() && next.withYear(year).equals(start);
    }

    private Norm stretch(List<Span> spans) {
        Span whole =
                new Span(Unit.RANGE, spans.getFirst().start(), spans.getLast().end());
        return range(years.inContext(whole));
    }

    private Norm list(List<Span> spans) {
        Draft draft = new Draft(Frequency.OTHER);
        Norm.Picks months = months(spans);
        draft.picks =
                months == null ? dates(spans.stream().map(years::inContext).toList()) : months;
        draft.times = spans.size();
        return draft.norm();
    }

    /** The numbers of months without a written year, in written order; null if anything else is among them. */
    static Norm.@Nullable Picks months(List<Span> spans) {
        boolean months = spans.stream().allMatch(span -> span.unit() == Unit.MONTH && span.yearless());
        List<Integer> numbers = spans.stream().map(span -> span.start().month()).toList();
        return months ? new Norm.Picks(numbers, List.of(), List.of()) : null;
    }

    static Norm.Picks dates(List<Span> spans) {
        List<PartialDate> ends =
                spans.stream().map(span -> Years.date(span.end())).toList();
        return new Norm.Picks(List.of(), List.of(), ends);
    }

    static @Nullable LocalTime time(List<Part> parts) {
        return parts.stream()
                .filter(Part.Clock.class::isInstance)
                .map(part -> ((Part.Clock) part).time())
                .findFirst()
                .orElse(null);
    }
}

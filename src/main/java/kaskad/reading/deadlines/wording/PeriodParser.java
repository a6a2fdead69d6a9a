package kaskad.reading.deadlines.wording;

import java.util.ArrayList;
import java.util.List;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a named period, a list of them, or one running to another: «10, 20 мая», «I–II кв. 2025», «ноябрь – март». */
final class PeriodParser {
    /** Periods read together, and the several years over which they recur, if any. */
    record Periods(List<Span> spans, Part.@Nullable Years over) {
        static Periods of(Span span) {
            return new Periods(List.of(span), null);
        }
    }

    private final Cursor cursor;
    private final YearParser years;
    private final DayParser days;
    private final UnitParser units;

    PeriodParser(Cursor cursor) {
        this.cursor = cursor;
        this.years = new YearParser(cursor);
        this.days = new DayParser(cursor);
        this.units = new UnitParser(cursor);
    }

    @Nullable
    Periods find() {
        int mark = cursor.mark();
        Periods first = findSimple();
        if (first == null) {
            cursor.reset(mark);
            return null;
        }
        if (first.spans().size() == 1) {
            int before = cursor.mark();
            if (acceptRangeSign()) {
                Periods last = findSimple();
                if (last != null && last.spans().size() == 1) {
                    return joined(first.spans().getFirst(), last);
                }
                if (last != null && last.spans().stream().noneMatch(Span::yearless)) {
                    Span start = first.spans().getFirst();
                    return new Periods(last.spans().stream().map(start::to).toList(), null);
                }
            }
            cursor.reset(before);
        }
        return first;
    }

    /** «с 1 по 10 мая», «с сентября по май»: what follows «с». */
    @Nullable
    Periods findFromTo() {
        int mark = cursor.mark();
        Token number = cursor.take(Term.NUMBER);
        if (number != null && !YearParser.isYear(number) && acceptTo()) {
            Periods last = findSimple();
            if (last != null && last.spans().getFirst().unit() == Unit.DAY) {
                DaySpec end = last.spans().getFirst().end();
                DaySpec start = new DaySpec(end.year(), end.month(), number.value());
                return new Periods(List.of(new Span(Unit.RANGE, start, end)), last.over());
            }
        }
        cursor.reset(mark);
        Periods first = findSimple();
        if (first != null && first.spans().size() == 1) {
            cursor.accept(Term.COMMA);
            if (acceptTo()) {
                cursor.skip(Term.SINCE, Term.UNTIL);
                Periods last = findSimple();
                if (last != null && last.spans().size() == 1) {
                    return joined(first.spans().getFirst(), last);
                }
            }
        }
        cursor.reset(mark);
        return null;
    }

    private boolean acceptTo() {
        return cursor.accept(Term.ALONG)
                || cursor.accept(Term.UNTIL)
                || cursor.accept(Term.DASH)
                || cursor.acceptAll(Term.AND, Term.UNTIL);
    }

    private boolean acceptRangeSign() {
        return cursor.accept(Term.DASH) || cursor.accept(Term.ALONG);
    }

    private Periods joined(Span first, Periods last) {
        Span end = last.spans().getFirst();
        Part.Years over = last.over();
        if (over != null && first.yearless() && first.start().laterInYearThan(end.end())) {
            return Periods.of(new Span(
                    Unit.RANGE, first.start().in(over.from()), end.end().in(over.until())));
        }
        return new Periods(List.of(first.to(end)), over);
    }

    private @Nullable Periods findSimple() {
        Periods found = years.find() instanceof Span year ? Periods.of(year) : null;
        if (found == null) {
            found = withYears(days.find());
        }
        if (found == null) {
            found = withYears(units.find());
        }
        return found;
    }

    private @Nullable Periods withYears(@Nullable List<Span> spans) {
        if (spans == null || spans.isEmpty()) {
            return null;
        }
        if (!spans.getLast().yearless()) {
            return new Periods(spans, null);
        }
        YearTail tail = years.tail();
        Part.Years over = tail.over(spans.getFirst());
        List<Span> dated = new ArrayList<>();
        spans.forEach(span -> dated.add(over == null ? tail.on(span) : span));
        if (tail.from() != null && !tail.school() && over == null) {
            for (int year : years.further()) {
                spans.forEach(span -> dated.add(span.in(year)));
            }
        }
        return new Periods(dated, over);
    }
}

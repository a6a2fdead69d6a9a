package kaskad.reading.deadlines.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Reads months, quarters, half-years, seasons, and weeks, ten-day periods and halves of months. */
final class UnitParser {
    private static final int DAYS_OF_WEEK = 7;
    private static final Pattern ADJECTIVE = Pattern.compile("(?iu)(?:зим|весен|лет|осен)н\\p{L}{1,3}");

    private final Cursor cursor;

    UnitParser(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    List<Span> find() {
        int mark = cursor.mark();
        Token named = cursor.take(Term.MONTH_OF_YEAR);
        if (named != null && named.day() != null) {
            return List.of(Span.month(named.day().year(), named.day().month()));
        }
        List<Span> spans = findEdge();
        if (spans == null) {
            cursor.reset(mark);
            spans = findCounted();
        }
        if (spans == null) {
            cursor.reset(mark);
            spans = findSeason();
        }
        if (spans == null) {
            cursor.reset(mark);
            Token month = cursor.take(Term.MONTH);
            cursor.acceptUnit(Unit.MONTH);
            spans = month == null ? null : List.of(partOf(month.value()));
        }
        return spans;
    }

    /** «сентябрь, 1-я неделя», «май (2–3 декада)»: the part behind its month, else the whole month. */
    private Span partOf(int month) {
        int mark = cursor.mark();
        cursor.skip(Term.COMMA, Term.OPEN, Term.DASH);
        int first = ordinal();
        int last = first != 0 && cursor.accept(Term.DASH) ? ordinal() : first;
        Token unit = cursor.next();
        if (first != 0 && last != 0 && !cursor.peek().is(Term.MONTH)) {
            if (unit.isUnit(Unit.WEEK)) {
                return weeks(month, first, last);
            }
            if (unit.isUnit(Unit.TEN_DAYS)) {
                return tenDays(month, first, last);
            }
        }
        cursor.reset(mark);
        return Span.month(null, month);
    }

    private int ordinal() {
        Token number = cursor.next();
        boolean counts = number.is(Term.ROMAN)
                || number.is(Term.ORDINAL)
                || number.is(Term.LAST)
                || number.is(Term.NUMBER) && number.value() < 6;
        return counts ? number.value() : 0;
    }

    /** «начало сентября», «конец года», «начало учебного года». */
    private @Nullable List<Span> findEdge() {
        Token edge = cursor.next();
        if (!edge.is(Term.START) && !edge.is(Term.MIDDLE) && !edge.is(Term.FINISH) && !edge.is(Term.END_OF)) {
            return null;
        }
        Token month = cursor.take(Term.MONTH);
        if (month != null && edge.is(Term.START) && cursor.peek(-3).is(Term.UNTIL)) {
            return List.of(Span.day(new DaySpec(null, month.value(), 1)));
        }
        if (month != null && !edge.is(Term.END_OF)) {
            int third = edge.is(Term.START) ? 1 : edge.is(Term.MIDDLE) ? 2 : 3;
            return List.of(tenDays(month.value(), third, third));
        }
        Span whole = new YearParser(cursor).find();
        if (whole == null && !edge.is(Term.END_OF)) {
            cursor.skip(Term.CURRENT, Term.CALENDAR);
            whole = cursor.acceptUnit(Unit.YEAR) ? Span.year(null) : null;
        }
        if (whole == null) {
            List<Span> unit = edge.is(Term.MIDDLE) ? null : findCounted();
            whole = unit == null || unit.size() != 1
                    ? null
                    : new YearParser(cursor).tail().on(unit.getFirst());
        }
        return whole == null ? null : List.of(edgeOf(whole, edge.term()));
    }

    private static Span edgeOf(Span whole, Term edge) {
        if (edge == Term.MIDDLE) {
            return whole;
        }
        if (edge != Term.START) {
            return Span.day(whole.end());
        }
        return whole.unit() == Unit.SCHOOL_YEAR ? whole.eve() : Span.day(whole.start());
    }

    /** «II квартал», «квартал II», «1, 3 кварталы», «(с) I по III квартал», «первая неделя мая», «2–3 декада мая», «первая половина мая». */
    private @Nullable List<Span> findCounted() {
        if (cursor.peek(1).is(Term.ROMAN)
                && (cursor.peek().isUnit(Unit.QUARTER) || cursor.peek().isUnit(Unit.HALF))) {
            Token unit = cursor.next();
            int number = cursor.next().value();
            return all(List.of(number), n -> months(unit, n));
        }
        List<Integer> numbers = new ArrayList<>();
        boolean range = false;
        while (true) {
            Token number = cursor.next();
            boolean counts = number.is(Term.ROMAN) || number.is(Term.ORDINAL) || number.is(Term.LAST);
            if (!counts && !(number.is(Term.NUMBER) && number.value() < 112)) {
                return null;
            }
            numbers.add(number.is(Term.NUMBER) ? ones(number.value()) : number.value());
            boolean to = cursor.accept(Term.DASH) || cursor.accept(Term.ALONG);
            List<Span> spans = findUnit(numbers, range);
            if (spans != null) {
                return spans;
            }
            if (to) {
                range = true;
            } else if (!separated()) {
                return null;
            }
        }
    }

    /** Roman numerals typed with ones: 11 and 111 are II and III, there is no eleventh quarter. */
    private static int ones(int value) {
        return value == 11 ? 2 : value == 111 ? 3 : value;
    }

    private boolean separated() {
        boolean comma = cursor.accept(Term.COMMA);
        boolean and = cursor.accept(Term.AND);
        return comma || and;
    }

    private @Nullable List<Span> findUnit(List<Integer> numbers, boolean range) {
        int mark = cursor.mark();
        Token unit = cursor.next();
        int first = numbers.getFirst();
        int last = numbers.getLast();
        if (unit.isUnit(Unit.QUARTER) || unit.isUnit(Unit.HALF)) {
            return range ? single(months(unit, first), months(unit, last)) : all(numbers, n -> months(unit, n));
        }
        Token month = cursor.take(Term.MONTH);
        if (month != null && unit.isUnit(Unit.WEEK)) {
            return List.of(weeks(month.value(), first, last));
        }
        if (month != null && unit.isUnit(Unit.TEN_DAYS)) {
            return List.of(tenDays(month.value(), first, last));
        }
        if (month != null && unit.is(Term.HALF_OF)) {
            DaySpec start = new DaySpec(null, month.value(), first == 1 ? 1 : 16);
            return List.of(new Span(Unit.RANGE, start, start.in(null).day() == 1 ? mid(month) : last(month)));
        }
        if (unit.is(Term.HALF_OF) && (cursor.acceptUnit(Unit.YEAR) || YearParser.isYear(cursor.peek()))) {
            return all(numbers, n -> n > 2 ? null : Span.months(Unit.HALF, null, 6 * n - 5, 6 * n));
        }
        cursor.reset(mark);
        return null;
    }

    private static DaySpec mid(Token month) {
        return new DaySpec(null, month.value(), 15);
    }

    private static DaySpec last(Token month) {
        return new DaySpec(null, month.value(), DaySpec.LAST);
    }

    private static @Nullable Span months(Token unit, int number) {
        boolean quarter = unit.isUnit(Unit.QUARTER);
        int most = quarter ? 4 : 2;
        int length = 12 / most;
        int counted = number < 0 ? most : number;
        return counted < 1 || counted > most
                ? null
                : Span.months(quarter ? Unit.QUARTER : Unit.HALF, null, length * (counted - 1) + 1, length * counted);
    }

    private static @Nullable List<Span> single(@Nullable Span first, @Nullable Span last) {
        return first == null || last == null ? null : List.of(first.to(last));
    }

    private static @Nullable List<Span> all(
            List<Integer> numbers, java.util.function.Function<Integer, @Nullable Span> read) {
        List<Span> spans = new ArrayList<>();
        for (int number : numbers) {
            Span span = read.apply(number);
            if (span == null) {
                return null;
            }
            spans.add(span);
        }
        return spans;
    }

    private static Span weeks(int month, int first, int last) {
        if (first < 0) {
            return new Span(
                    Unit.WEEK,
                    new DaySpec(null, month, DaySpec.LAST + 1 - DAYS_OF_WEEK),
                    new DaySpec(null, month, DaySpec.LAST));
        }
        int end = last < 0 || last > 4 ? DaySpec.LAST : DAYS_OF_WEEK * last;
        int start = Math.min(DAYS_OF_WEEK * first - DAYS_OF_WEEK + 1, 29);
        return new Span(Unit.RANGE, new DaySpec(null, month, start), new DaySpec(null, month, end));
    }

    private static Span tenDays(int month, int first, int last) {
        int from = first < 0 ? 3 : first;
        int until = last < 0 ? 3 : last;
        int end = until >= 3 ? DaySpec.LAST : 10 * until;
        return new Span(Unit.TEN_DAYS, new DaySpec(null, month, 10 * from - 9), new DaySpec(null, month, end));
    }

    /** «лето», «осенне-зимний период», «весна – лето»; autumn and winter together are the heating half of the year. */
    private @Nullable List<Span> findSeason() {
        int first = season();
        if (first == 0) {
            return null;
        }
        int mark = cursor.mark();
        cursor.accept(Term.DASH);
        int second = season();
        if (second == 0) {
            cursor.reset(mark);
        }
        if (namesOthers()) {
            return null;
        }
        cursor.accept(Term.PERIOD);
        if (first == 4 && second == 1) {
            return List.of(Span.months(Unit.RANGE, null, 10, 3));
        }
        int last = second == 0 ? first : second;
        return List.of(Span.months(Unit.RANGE, null, first == 1 ? 12 : 3 * first - 3, last == 1 ? 2 : 3 * last - 1));
    }

    /** «осенние, зимние каникулы», «летней кампании»: the seasons only say which holidays, which campaign. */
    private boolean namesOthers() {
        int mark = cursor.mark();
        boolean adjective = ADJECTIVE.matcher(cursor.peek(-1).text()).matches();
        cursor.skip(Term.COMMA, Term.AND, Term.SEASON);
        boolean holidays = cursor.peek().is(Term.HOLIDAYS)
                || adjective && (cursor.peek().is(Term.WORD) || cursor.peek().is(Term.HAPPENING));
        cursor.reset(mark);
        return holidays;
    }

    private int season() {
        Token season = cursor.take(Term.SEASON);
        if (season != null) {
            return season.value();
        }
        String word = cursor.peek().text().toLowerCase(java.util.Locale.ROOT);
        int value = switch (word) {
            case "зимне" -> 1;
            case "весенне" -> 2;
            case "летне" -> 3;
            case "осенне" -> 4;
            default -> 0;
        };
        if (value > 0) {
            cursor.next();
        }
        return value;
    }
}

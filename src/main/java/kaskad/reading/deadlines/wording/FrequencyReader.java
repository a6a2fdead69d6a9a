package kaskad.reading.deadlines.wording;

import java.util.List;
import java.util.Locale;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Reads how often: «ежегодно», «не реже 2 раз в год», «каждые 3 месяца», «по итогам четверти». */
final class FrequencyReader implements PartReader {
    private final Cursor cursor;

    FrequencyReader(Cursor cursor) {
        this.cursor = cursor;
    }

    @Override
    public boolean read(List<Part> parts) {
        int mark = cursor.mark();
        if (cursor.acceptAll(Term.ALONG, Term.OUTCOME, Term.REPORTED) && cursor.acceptUnit(Unit.YEAR)) {
            parts.add(new Part.NextYear());
            parts.add(new Part.Every(Unit.YEAR, 1, null, false));
            return true;
        }
        cursor.reset(mark);
        Part every = findEvery();
        if (every == null) {
            cursor.reset(mark);
            every = findTimes();
        }
        if (every == null) {
            cursor.reset(mark);
            every = findEach();
        }
        if (every == null) {
            cursor.reset(mark);
            every = findPartOfEach();
        }
        if (every == null) {
            cursor.reset(mark);
            return false;
        }
        parts.add(every);
        return true;
    }

    private @Nullable Part findEvery() {
        cursor.accept(Term.ON);
        Token every = cursor.take(Term.EVERY);
        if (every != null) {
            cursor.accept(Term.BASIS);
        }
        return every == null ? null : new Part.Every(unit(every), 1, null, false);
    }

    private @Nullable Part findTimes() {
        boolean minimum = cursor.acceptAll(Term.NOT, Term.LESS)
                || cursor.acceptAll(Term.ALONG, Term.MINIMUM, Term.MEASURE)
                || cursor.accept(Term.MINIMUM);
        if (!minimum) {
            cursor.acceptAll(Term.NOT, Term.MORE);
        }
        cursor.skip(Term.COMMA, Term.THAN, Term.ALONG);
        int times = times();
        if (times == 0) {
            return null;
        }
        Token every = cursor.take(Term.EVERY);
        if (every != null) {
            return new Part.Every(unit(every), 1, times, minimum);
        }
        if (!cursor.accept(Term.IN) && !cursor.accept(Term.FOR) && !cursor.accept(Term.SLASH)) {
            return null;
        }
        return period(times, minimum);
    }

    private int times() {
        Token often = cursor.take(Term.OFTEN);
        if (often != null) {
            return often.value();
        }
        Token number = cursor.take(Term.NUMBER);
        int range = cursor.mark();
        if (number != null && cursor.accept(Term.DASH) && cursor.take(Term.NUMBER) == null) {
            cursor.reset(range);
        }
        if (!cursor.accept(Term.TIMES)) {
            return 0;
        }
        return number == null ? 1 : number.value();
    }

    /** «каждый месяц», «в конце каждой четверти», «по итогам полугодия», «в начале месяца». */
    private @Nullable Part findEach() {
        boolean edge = cursor.acceptAll(Term.IN, Term.FINISH)
                || cursor.acceptAll(Term.IN, Term.START)
                || cursor.acceptAll(Term.ALONG, Term.OUTCOME)
                || cursor.acceptAll(Term.ALONG, Term.END_OF)
                || cursor.acceptAll(Term.IN, Term.MIDDLE)
                || cursor.peek(2).is(Term.EACH) && cursor.acceptAll(Term.UNTIL, Term.FINISH);
        if (edge) {
            boolean each = cursor.accept(Term.EACH);
            boolean outcome = cursor.peek(-1).is(Term.OUTCOME);
            boolean end = cursor.peek(-1).is(Term.END_OF);
            cursor.accept(Term.REPORTED);
            boolean school = cursor.accept(Term.SCHOOL);
            if (school && (end || outcome && cursor.peek().isUnit(Unit.YEAR))) {
                return null;
            }
            return each || outcome || !cursor.peek().isUnit(Unit.YEAR) ? one() : null;
        }
        boolean plural = cursor.peek(1).text().toLowerCase(Locale.ROOT).matches(".*[ая]м[.]?");
        if (plural && cursor.accept(Term.ALONG)) {
            return one();
        }
        if (cursor.acceptAll(Term.ALONG, Term.WORKDAYS)) {
            return one();
        }
        cursor.skip(Term.IN, Term.ON, Term.THROUGH);
        if (!cursor.accept(Term.EACH)) {
            return null;
        }
        return period(null, false);
    }

    /** «первая неделя каждого месяца», «последняя декада квартала». */
    private @Nullable Part findPartOfEach() {
        cursor.skip(Term.IN, Term.ON, Term.EACH);
        boolean counted = cursor.accept(Term.ORDINAL) || cursor.accept(Term.LAST) || cursor.accept(Term.NUMBER);
        boolean part = cursor.acceptUnit(Unit.WEEK) || cursor.acceptUnit(Unit.TEN_DAYS) || cursor.accept(Term.HALF_OF);
        if (!counted || !part) {
            return null;
        }
        cursor.accept(Term.EACH);
        return cursor.peek().isUnit(Unit.MONTH) || cursor.peek().isUnit(Unit.QUARTER) ? one() : null;
    }

    private @Nullable Part one() {
        Token unit = cursor.next();
        if (!unit.is(Term.UNIT) || YearParser.isYear(cursor.peek())) {
            return null;
        }
        return new Part.Every(unit(unit), 1, null, false);
    }

    private @Nullable Part period(@Nullable Integer times, boolean minimum) {
        int count = 1;
        Token number = cursor.peek();
        if (number.is(Term.NUMBER) || number.is(Term.ORDINAL)) {
            count = cursor.next().value();
            if (cursor.peek().is(Term.DASH) && cursor.peek(1).is(Term.NUMBER)) {
                cursor.next();
                count = cursor.next().value();
            }
        }
        if (number.is(Term.ORDINAL)
                && cursor.peek().isUnit(Unit.WEEK)
                && cursor.peek(1).is(Term.UNIT)) {
            cursor.next();
            count = 1;
        }
        cursor.skip(Term.EACH, Term.SCHOOL, Term.CALENDAR, Term.WORKDAYS);
        Token unit = cursor.next();
        if (!unit.is(Term.UNIT) || count < 1) {
            return null;
        }
        boolean half = unit.text().toLowerCase(Locale.ROOT).startsWith("полуг") && count == 1;
        return new Part.Every(half ? Unit.HALF : unit(unit), count, times, minimum);
    }

    private static Unit unit(Token token) {
        return Unit.values()[token.value()];
    }
}

package kaskad.reading.deadlines.wording;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import kaskad.reading.deadlines.wording.Part.Offset;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Reads days that return: «до 5 числа месяца, следующего за отчетным», «каждую пятницу», «первый вторник месяца». */
final class DayNumberReader implements PartReader {
    private final Cursor cursor;

    DayNumberReader(Cursor cursor) {
        this.cursor = cursor;
    }

    @Override
    public boolean read(List<Part> parts) {
        int mark = cursor.mark();
        if (readNumbers(parts, parts.stream().anyMatch(Part.Every.class::isInstance))) {
            return true;
        }
        cursor.reset(mark);
        if (readWeekday(parts)) {
            return true;
        }
        cursor.reset(mark);
        return false;
    }

    private boolean readNumbers(List<Part> parts, boolean often) {
        cursor.acceptAll(Term.NOT, Term.LATER);
        boolean until = cursor.peek().is(Term.UNTIL) || cursor.peek(-1).is(Term.LATER);
        cursor.skip(Term.UNTIL, Term.ALONG, Term.SINCE, Term.EACH, Term.IN, Term.ON);
        List<Integer> days = numbers();
        if (days.isEmpty()) {
            return false;
        }
        boolean named = cursor.accept(Term.DAY_NUMBER)
                || days.equals(List.of(31)) && cursor.acceptUnit(Unit.DAY)
                || ofMonth()
                || often
                        && until
                        && (cursor.atEnd()
                                || cursor.peek().is(Term.COMMA)
                                || cursor.peek().is(Term.CLOSE));
        if (!named || cursor.peek().is(Term.MONTH)) {
            return false;
        }
        parts.add(reportedOn(days));
        return true;
    }

    private boolean ofMonth() {
        return cursor.peek().is(Term.EACH) && cursor.peek(1).isUnit(Unit.MONTH)
                || cursor.peek().is(Term.EVERY) && cursor.peek().value() == Unit.MONTH.ordinal();
    }

    /** Day numbers; a stretch of them counts by its end, «последнее» is the 31st. */
    private List<Integer> numbers() {
        List<Integer> days = new ArrayList<>();
        if (cursor.accept(Term.LAST)) {
            cursor.accept(Term.WORKDAYS);
            return List.of(31);
        }
        if (cursor.peek().is(Term.ORDINAL) && cursor.peek(1).is(Term.DAY_NUMBER)) {
            return List.of(cursor.next().value());
        }
        while (cursor.peek().is(Term.NUMBER)
                && cursor.peek().value() >= 1
                && cursor.peek().value() <= 31) {
            days.add(cursor.next().value());
            cursor.accept(Term.DAY_NUMBER);
            if ((cursor.accept(Term.DASH) || cursor.accept(Term.ALONG))
                    && cursor.peek().is(Term.NUMBER)) {
                days.clear();
            } else if (cursor.peek(1).is(Term.NUMBER)) {
                cursor.skip(Term.COMMA, Term.AND);
            }
        }
        if (cursor.peek(-1).is(Term.DAY_NUMBER)) {
            cursor.reset(cursor.mark() - 1);
        }
        return days;
    }

    private Part reportedOn(List<Integer> days) {
        int mark = cursor.mark();
        cursor.accept(Term.EACH);
        if (cursor.acceptAll(Term.LAST) && cursor.acceptUnit(Unit.MONTH)) {
            return new Part.DayNumbers(days, Offset.LAST_MONTH, closing());
        }
        cursor.reset(mark);
        cursor.skip(Term.ORDINAL, Term.EACH, Term.CURRENT, Term.REPORTED);
        boolean next = cursor.accept(Term.NEXT);
        boolean month = cursor.acceptUnit(Unit.MONTH);
        cursor.accept(Term.COMMA);
        next |= cursor.accept(Term.NEXT);
        if (cursor.accept(Term.FOR) || next || month && cursor.peek().is(Term.AFTER)) {
            cursor.skip(Term.AFTER, Term.END_OF);
            Unit unit = closing();
            return new Part.DayNumbers(days, Offset.NEXT_MONTH, unit == null ? Unit.MONTH : unit);
        }
        if (!month) {
            cursor.reset(mark);
            return new Part.DayNumbers(days, null, null);
        }
        Unit unit = closing();
        return new Part.DayNumbers(days, unit == null ? null : Offset.LAST_MONTH, unit == null ? Unit.MONTH : unit);
    }

    /** The period reported on; «периодом» leaves it to the frequency. */
    private @Nullable Unit closing() {
        cursor.skip(Term.EACH, Term.REPORTED, Term.NEXT);
        if (cursor.accept(Term.PERIOD)) {
            return Unit.RANGE;
        }
        Token unit = cursor.peek();
        if (unit.is(Term.UNIT) && unit.value() >= Unit.MONTH.ordinal() && unit.value() <= Unit.HALF.ordinal()) {
            cursor.next();
            return Unit.values()[unit.value()];
        }
        return null;
    }

    private boolean readWeekday(List<Part> parts) {
        cursor.acceptAll(Term.NOT, Term.LATER);
        boolean returning = cursor.peek().is(Term.ALONG);
        cursor.skip(Term.ALONG, Term.IN, Term.UNTIL, Term.ON);
        boolean each = cursor.accept(Term.EACH);
        Token counted = cursor.peek();
        Integer nth = counted.is(Term.ORDINAL)
                        || counted.is(Term.LAST)
                        || counted.is(Term.ROMAN)
                        || counted.is(Term.NUMBER) && counted.value() > 0 && counted.value() < 6
                ? Integer.valueOf(cursor.next().value())
                : null;
        Token day = cursor.take(Term.WEEKDAY);
        if (day == null) {
            return false;
        }
        parts.add(new Part.Weekday(DayOfWeek.of(day.value()), nth));
        cursor.accept(Term.EACH);
        boolean monthly = cursor.acceptUnit(Unit.MONTH) || nth != null;
        if (each || returning || nth != null) {
            parts.add(new Part.Every(monthly ? Unit.MONTH : Unit.WEEK, 1, null, false));
        }
        return true;
    }
}

package kaskad.reading.deadlines.wording;

import java.util.List;
import java.util.Locale;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Reads terms counted from or back from something: «в течение 5 рабочих дней со дня …», «за 10 дней до …», «срочно». */
final class LapseReader implements PartReader {
    /** How much: a number of units, counted in working days or not. */
    private record Amount(int count, Unit unit, boolean working, boolean whole) {}

    private final Cursor cursor;
    private final Phrase phrase;

    LapseReader(Cursor cursor, Phrase phrase) {
        this.cursor = cursor;
        this.phrase = phrase;
    }

    @Override
    public boolean read(List<Part> parts) {
        int mark = cursor.mark();
        if (readUrgent(parts)) {
            return true;
        }
        cursor.reset(mark);
        boolean led = readLead();
        Amount amount = findAmount();
        if (amount != null && readAnchored(amount, led, parts)) {
            return true;
        }
        cursor.reset(mark);
        return false;
    }

    private boolean readUrgent(List<Part> parts) {
        cursor.accept(Term.IN);
        boolean atOnce = cursor.accept(Term.AT_ONCE);
        if (!atOnce && !cursor.accept(Term.URGENT)) {
            return false;
        }
        cursor.skip(Term.DEADLINE, Term.URGENT);
        String after = cursor.accept(Term.AFTER) || cursor.acceptAll(Term.ALONG, Term.END_OF) ? phrase.take() : null;
        parts.add(new Part.Lapse(atOnce ? 0 : null, null, null, false, after, null));
        return true;
    }

    /** What may stand before the number; true if it makes the number a term by itself. */
    private boolean readLead() {
        cursor.accept(Term.IN);
        boolean led = cursor.accept(Term.DURING)
                || cursor.accept(Term.FOR)
                || cursor.accept(Term.THROUGH)
                || cursor.peek(2).is(Term.NUMBER) && cursor.acceptAll(Term.ALONG, Term.END_OF);
        cursor.accept(Term.DEADLINE);
        cursor.accept(Term.COMMA);
        boolean limit = cursor.acceptAll(Term.NOT, Term.LATER)
                || cursor.acceptAll(Term.NOT, Term.MORE)
                || cursor.acceptAll(Term.NOT, Term.LESS);
        cursor.skip(
                Term.ON, Term.COMMA, Term.THAN, Term.FOR, Term.UNTIL, Term.ALONG, Term.THROUGH, Term.IN, Term.DURING);
        return led || limit;
    }

    private @Nullable Amount findAmount() {
        Token number = cursor.take(Term.NUMBER);
        cursor.accept(Term.DASH);
        Token length = cursor.take(Term.LONG);
        if (length != null) {
            cursor.skip(Term.WORKDAYS, Term.CALENDAR);
            boolean term = cursor.accept(Term.DEADLINE) || cursor.accept(Term.PERIOD);
            return term ? new Amount(number == null ? 1 : number.value(), unit(length), false, true) : null;
        }
        boolean next = number == null && cursor.accept(Term.NEXT);
        boolean working = cursor.accept(Term.WORKDAYS);
        cursor.skip(Term.CALENDAR, Term.SCHOOL);
        Token unit = cursor.take(Term.UNIT);
        if (unit == null || number != null && number.value() > 999) {
            return null;
        }
        boolean named = number == null
                && !next
                && unit(unit) == Unit.DAY
                && !working
                && !cursor.peek(-2).is(Term.FOR);
        boolean counted = switch (unit(unit)) {
            case HOUR, DAY, WEEK, TEN_DAYS, MONTH, YEAR -> true;
            case QUARTER, HALF -> number == null || number.value() > 4;
            default -> false;
        };
        boolean bareDay =
                named && !isDuring(cursor.peek(-2)) && !cursor.peek(-2).is(Term.THROUGH);
        return counted && !bareDay ? new Amount(number == null ? 1 : number.value(), unit(unit), working, false) : null;
    }

    private static boolean isDuring(Token token) {
        return token.is(Term.DURING);
    }

    private boolean readAnchored(Amount amount, boolean led, List<Part> parts) {
        int mark = cursor.mark();
        if (cursor.accept(Term.UNTIL)) {
            return readBefore(amount, parts);
        }
        cursor.accept(Term.COMMA);
        boolean anchored =
                cursor.accept(Term.SINCE) || cursor.accept(Term.AFTER) || cursor.acceptAll(Term.NEXT, Term.FOR);
        if (anchored || cursor.acceptAll(Term.ALONG, Term.END_OF) || cursor.acceptAll(Term.ALONG, Term.OUTCOME)) {
            cursor.acceptUnit(Unit.DAY);
            cursor.skip(Term.BEGINNING);
            PeriodParser.Periods date = new PeriodParser(cursor).find();
            if (date != null && amount.unit() != Unit.HOUR) {
                parts.add(computed(date.spans().getFirst().end(), amount, 1));
                return true;
            }
            parts.add(lapse(amount, phrase.take(), null));
            return true;
        }
        cursor.reset(mark);
        boolean alone =
                led || amount.whole() || cursor.atEnd() && amount.unit() != Unit.HOUR && amount.unit() != Unit.YEAR;
        if (alone) {
            parts.add(lapse(amount, null, null));
        }
        return alone;
    }

    private boolean readBefore(Amount amount, List<Part> parts) {
        int mark = cursor.mark();
        PeriodParser.Periods date = new PeriodParser(cursor).find();
        if (date != null) {
            Span span = date.spans().getFirst();
            parts.add(computed(span.unit() == Unit.SCHOOL_START ? span.end() : span.start(), amount, -1));
            return true;
        }
        cursor.reset(mark);
        parts.add(lapse(amount, null, phrase.take()));
        return true;
    }

    private static Part computed(DaySpec anchor, Amount amount, int sign) {
        DaySpec settled = anchor.settled();
        if (!settled.exists()) {
            return new Part.Timed(Part.Sense.UNTIL, List.of(Span.day(settled)), null);
        }
        Integer months = months(amount);
        if (months != null) {
            java.time.LocalDate date = settled.date(DaySpec.LEAP_YEAR).plusMonths((long) sign * months);
            DaySpec moved = DaySpec.of(date);
            return until(settled.year() == null ? moved.in(null) : moved);
        }
        return until(
                amount.working() ? working(settled, sign * amount.count()) : settled.plusDays(sign * days(amount)));
    }

    /** Working days counted by weekends alone: public holidays belong to a calendar that the grammar has not. */
    private static DaySpec working(DaySpec anchor, int days) {
        DaySpec day = anchor;
        int left = Math.abs(days);
        while (left > 0) {
            day = day.plusDays(Integer.signum(days));
            if (anchor.year() == null || day.date(0).getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return day;
    }

    private static Part until(DaySpec day) {
        return new Part.Timed(Part.Sense.UNTIL, List.of(Span.day(day)), null);
    }

    private static Part lapse(Amount amount, @Nullable String after, @Nullable String before) {
        boolean hours = amount.unit() == Unit.HOUR;
        Integer months = hours ? null : months(amount);
        Integer days = hours || months != null ? null : Integer.valueOf(days(amount));
        return new Part.Lapse(days, months, hours ? amount.count() : null, amount.working(), after, before);
    }

    private static @Nullable Integer months(Amount amount) {
        return switch (amount.unit()) {
            case MONTH -> amount.count();
            case QUARTER -> 3 * amount.count();
            case HALF -> 6 * amount.count();
            case YEAR -> 12 * amount.count();
            default -> null;
        };
    }

    private static int days(Amount amount) {
        return switch (amount.unit()) {
            case WEEK -> 7 * amount.count();
            case TEN_DAYS -> 10 * amount.count();
            default -> amount.count();
        };
    }

    private static Unit unit(Token token) {
        return token.text().toLowerCase(Locale.ROOT).startsWith("полгода") ? Unit.HALF : Unit.values()[token.value()];
    }
}

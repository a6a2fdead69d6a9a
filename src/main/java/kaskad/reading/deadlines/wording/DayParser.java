package kaskad.reading.deadlines.wording;

import java.util.ArrayList;
import java.util.List;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Reads days by number: «15 мая», «10, 20 мая», «20–23 декабря», «1–5.09.2025», «двадцать пятого мая». */
final class DayParser {
    private final Cursor cursor;

    DayParser(Cursor cursor) {
        this.cursor = cursor;
    }

    @Nullable
    List<Span> find() {
        int mark = cursor.mark();
        List<Integer> numbers = new ArrayList<>();
        boolean range = false;
        while (true) {
            Token date = cursor.take(Term.DATE);
            if (date != null && date.day() != null) {
                numbers.add(date.day().day());
                return spans(numbers, date.day(), range);
            }
            Token number = cursor.peek().is(Term.ORDINAL) ? cursor.next() : cursor.take(Term.NUMBER);
            if (number == null || number.value() > 99) {
                break;
            }
            numbers.add(number.value());
            cursor.accept(Term.DAY_NUMBER);
            boolean dash = cursor.accept(Term.DASH);
            boolean separated = !dash && separated();
            Token month = separated && !isGenitive(cursor.peek()) ? null : cursor.take(Term.MONTH);
            if (month != null) {
                return spans(numbers, new DaySpec(null, month.value(), 1), range);
            }
            range |= dash;
            if (!dash && !separated) {
                break;
            }
        }
        cursor.reset(mark);
        return null;
    }

    /** «15, мая»: the comma is a slip, the month belongs to the number. */
    private static boolean isGenitive(Token month) {
        return month.text().endsWith("а") || month.text().endsWith("я");
    }

    private boolean separated() {
        boolean comma = cursor.accept(Term.COMMA);
        boolean and = cursor.accept(Term.AND);
        return comma || and;
    }

    private static List<Span> spans(List<Integer> numbers, DaySpec month, boolean range) {
        if (range && numbers.size() == 2) {
            return List.of(new Span(Unit.RANGE, day(month, numbers.getFirst()), day(month, numbers.getLast())));
        }
        return numbers.stream().map(number -> Span.day(day(month, number))).toList();
    }

    private static DaySpec day(DaySpec month, int number) {
        return new DaySpec(month.year(), month.month(), number == DaySpec.LAST ? Integer.MAX_VALUE : number);
    }
}

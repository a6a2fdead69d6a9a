package kaskad.reading.deadlines.wording;

import java.util.List;
import java.util.Locale;
import kaskad.reading.deadlines.wording.Span.Unit;

/** Reads what a deadline hangs on without a date: plans, events, school terms, conditions. */
final class OccasionReader implements PartReader {
    private static final int FAR = 5;

    private final Cursor cursor;
    private final Phrase phrase;

    OccasionReader(Cursor cursor, Phrase phrase) {
        this.cursor = cursor;
        this.phrase = phrase;
    }

    @Override
    public boolean read(List<Part> parts) {
        return readTerm(parts) || readCondition(parts) || readEvent(parts);
    }

    /** «I четверть», «в 1 триместре 2025/26 учебного года», «I–II четверти». */
    private boolean readTerm(List<Part> parts) {
        int mark = cursor.mark();
        cursor.skip(Term.IN, Term.DURING, Term.FINISH, Term.START, Term.ALONG, Term.OUTCOME, Term.END_OF, Term.UNTIL);
        int count = 0;
        int term = 0;
        while (cursor.peek().is(Term.ROMAN)
                || cursor.peek().is(Term.NUMBER)
                || cursor.peek().is(Term.ORDINAL)) {
            term = cursor.next().value();
            count++;
            cursor.skip(Term.DASH, Term.COMMA, Term.AND);
        }
        if (count > 0 && term <= 4 && cursor.acceptUnit(Unit.TERM)) {
            new YearParser(cursor).tail();
            parts.add(new Part.Occasion(cursor.text(mark, cursor.mark()), false, count == 1 ? term : null));
            return true;
        }
        cursor.reset(mark);
        return false;
    }

    private boolean readCondition(List<Part> parts) {
        int mark = cursor.mark();
        if (!isCondition()) {
            return false;
        }
        String text = phrase.takeFrom(mark);
        parts.add(new Part.Condition(text == null ? "" : text));
        return true;
    }

    private boolean isCondition() {
        Token first = cursor.peek();
        Token second = cursor.peek(1);
        if (first.is(Term.CONDITION)) {
            return true;
        }
        if (first.is(Term.WHEN)) {
            return !isWork(second.text());
        }
        boolean led = first.is(Term.ALONG) || first.is(Term.IN) || first.is(Term.ON);
        return led
                && (second.is(Term.MEASURE)
                        || second.is(Term.CONDITION)
                        || second.is(Term.WORD) && cursor.peek(2).is(Term.CONDITION));
    }

    /** «при проведении …» names an occasion, «при выявлении …» a condition. */
    private static boolean isWork(String word) {
        return word.toLowerCase(Locale.ROOT).matches("(провед|подготов|организ|формир|состав|разработ|планир).*");
    }

    private boolean readEvent(List<Part> parts) {
        int mark = cursor.mark();
        if (!startsEvent()) {
            return false;
        }
        boolean schedule = isSchedule();
        int start = mark;
        while (cursor.peek(start - 1 - cursor.mark()).is(Term.WORD)) {
            start--;
        }
        String text = phrase.takeFrom(start);
        if (text == null) {
            cursor.reset(mark);
            return false;
        }
        parts.add(new Part.Occasion(text, schedule, null));
        return true;
    }

    private boolean startsEvent() {
        Token next = cursor.peek(1);
        boolean words = isWordy(next);
        return switch (cursor.peek().term()) {
            case ACCORDING, HOLIDAYS, HAPPENING, SCHEDULE, OUTCOME, END_OF, STARTING, COURSE, PERIOD -> true;
            case ALONG, AFTER, BEFORE, UNTIL, DURING, THROUGH, FOR, WHEN, SINCE -> words;
            case START, FINISH, MIDDLE, IN, ON -> words;
            case SEASON -> next.is(Term.HOLIDAYS) || next.is(Term.COMMA) || next.is(Term.AND);
            case UNIT ->
                cursor.peek().isUnit(Unit.DAY) && words || cursor.peek().isUnit(Unit.WEEK) && words;
            default -> false;
        };
    }

    private static boolean isWordy(Token token) {
        return switch (token.term()) {
            case WORD, ACCORDING, HOLIDAYS, HAPPENING, SCHEDULE, OUTCOME, END_OF, STARTING, COURSE, PERIOD ->
                !token.text().isEmpty();
            case START, FINISH, SCHOOL, SEASON, DEADLINE, CONDITION, DONE, STATE, CURRENT, REPORTED -> true;
            case MEASURE, BASIS, NEXT, BEGINNING, DURING, WHOLE, EACH, UNIT, CALENDAR, WORKDAYS -> true;
            default -> false;
        };
    }

    /** A plan, order or the like near the head, or «в установленные сроки». */
    private boolean isSchedule() {
        Term first = cursor.peek().term();
        if (first == Term.AFTER || first == Term.BEFORE || first == Term.UNTIL) {
            return false;
        }
        for (int i = 0; i < FAR; i++) {
            Token token = cursor.peek(i);
            if (token.is(Term.OUTCOME) || token.is(Term.END_OF) || token.is(Term.PERIOD) || token.is(Term.COURSE)) {
                return false;
            }
            if (token.is(Term.SCHEDULE) || token.is(Term.ACCORDING) || token.is(Term.DEADLINE)) {
                return true;
            }
        }
        return false;
    }
}

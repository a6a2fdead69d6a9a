package kaskad.reading.deadlines.wording;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Takes words that are kept as text, up to where the deadline goes on with something dated or recurring. */
final class Phrase {
    private final Cursor cursor;
    private final TimedReader timed;
    private final FrequencyReader frequency;

    Phrase(Cursor cursor) {
        this.cursor = cursor;
        this.timed = new TimedReader(cursor);
        this.frequency = new FrequencyReader(cursor);
    }

    /** The words from here on; null if there are none. */
    @Nullable
    String take() {
        return takeFrom(cursor.mark());
    }

    /** The words from {@code mark}, which lies behind, on. */
    @Nullable
    String takeFrom(int mark) {
        boolean first = true;
        while (!cursor.atEnd() && (first || !goesOn())) {
            cursor.next();
            first = false;
        }
        String text = cursor.text(mark, cursor.mark());
        return text.isEmpty() ? null : text;
    }

    private boolean goesOn() {
        int mark = cursor.mark();
        Token before = cursor.peek(-1);
        Token here = cursor.peek();
        boolean separated = before.is(Term.COMMA) || before.is(Term.OPEN) || before.is(Term.CLOSE);
        boolean dated = startsDated(before, here, separated) && timed.read(new ArrayList<>());
        cursor.reset(mark);
        boolean often = here.is(Term.EVERY) || here.is(Term.THEN) || here.is(Term.FOREVER);
        if (!often && !dated && (separated || here.is(Term.NOT) || here.is(Term.NUMBER))) {
            often = frequency.read(new ArrayList<>());
            cursor.reset(mark);
        }
        return dated || often;
    }

    private static boolean startsDated(Token before, Token here, boolean separated) {
        return switch (here.term()) {
            case UNTIL, NOT, DURING -> true;
            case IN, ON, SINCE, ALONG, FOR, NUMBER, ROMAN, ORDINAL, DATE, MONTH_OF_YEAR, SEASON, START, FINISH, WHOLE ->
                separated;
            case MONTH ->
                !before.is(Term.NUMBER) && !before.is(Term.FOR) && !before.is(Term.SINCE) && !before.is(Term.ON);
            default -> false;
        };
    }
}

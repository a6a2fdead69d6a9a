package kaskad.reading.deadlines.wording;

import java.util.List;

/** Reads «постоянно», «на постоянной основе», «в течение всего периода», «в ходе всей кампании», and «далее». */
final class ForeverReader implements PartReader {
    private final Cursor cursor;
    private final Phrase phrase;

    ForeverReader(Cursor cursor, Phrase phrase) {
        this.cursor = cursor;
        this.phrase = phrase;
    }

    @Override
    public boolean read(List<Part> parts) {
        int mark = cursor.mark();
        cursor.skip(Term.AND, Term.IN, Term.COMMA);
        if (cursor.accept(Term.THEN)) {
            cursor.skip(Term.UNIT);
            parts.add(new Part.Then());
            return true;
        }
        cursor.reset(mark);
        if (isForever()) {
            parts.add(new Part.Forever());
            return true;
        }
        cursor.reset(mark);
        return false;
    }

    /** «(в течение) срока реализации», «периода реализации»: as long as the plan itself. */
    private boolean isLifetime() {
        boolean term = cursor.peek().is(Term.DEADLINE) || cursor.peek().is(Term.PERIOD);
        return term && cursor.peek(1).is(Term.DONE);
    }

    private boolean isForever() {
        cursor.skip(Term.IN, Term.ON);
        if (cursor.accept(Term.FOREVER) || cursor.acceptAll(Term.STEADY, Term.BASIS)) {
            return true;
        }
        if (cursor.accept(Term.DURING) && isLifetime()) {
            phrase.take();
            return true;
        }
        cursor.skip(Term.DURING, Term.COURSE, Term.FOR, Term.PERIOD);
        if (!cursor.accept(Term.WHOLE)) {
            return false;
        }
        boolean undated = switch (cursor.peek().term()) {
            case PERIOD, DEADLINE, HAPPENING, WORD, COURSE, DONE, SCHEDULE, STATE -> true;
            default -> false;
        };
        if (undated) {
            phrase.take();
        }
        return undated;
    }
}

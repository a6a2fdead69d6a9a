package kaskad.reading.deadlines.wording;

import org.jspecify.annotations.Nullable;

/** A word, number or sign: what it means, its number if it has one, its date if it is one, and how it was written. */
record Token(Term term, int value, @Nullable DaySpec day, String text, boolean spaced) {

    boolean is(Term other) {
        return term == other;
    }

    boolean isUnit(Span.Unit unit) {
        return term == Term.UNIT && value == unit.ordinal();
    }

    Token meaning(Term other, int number) {
        return new Token(other, number, day, text, spaced);
    }
}

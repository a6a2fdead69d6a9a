package kaskad.reading.deadlines.wording;

import java.util.ArrayList;
import java.util.List;
import kaskad.reading.deadlines.wording.Span.Unit;
import org.jspecify.annotations.Nullable;

/** Reads years: «2025 г.», «2025–2027 гг.», «2025/26 учебный год», and the year that closes a shorter period. */
final class YearParser {
    private static final int FIRST = 1990;
    private static final int LAST = 2099;
    private static final int CENTURY = 2000;
    private static final int SHORT_FIRST = 15;

    private final Cursor cursor;

    YearParser(Cursor cursor) {
        this.cursor = cursor;
    }

    static boolean isYear(Token token) {
        return token.is(Term.NUMBER) && token.value() >= FIRST && token.value() <= LAST;
    }

    /** A year or years as a period of their own. */
    @Nullable
    Span find() {
        int mark = cursor.mark();
        Span schoolYear = findSchoolYearWords();
        if (schoolYear != null) {
            return schoolYear;
        }
        YearTail years = findYears();
        if (years == null || years.from() == null || years.until() == null) {
            cursor.reset(mark);
            return null;
        }
        if (years.school()) {
            return findSchoolYears(years.from());
        }
        return years.several()
                ? new Span(Unit.RANGE, new DaySpec(years.from(), 1, 1), new DaySpec(years.until(), 12, DaySpec.LAST))
                : Span.year(years.from());
    }

    /** The year after a day, month, quarter …; a comma may stand before it, «текущего года» says nothing. */
    YearTail tail() {
        int mark = cursor.mark();
        cursor.accept(Term.COMMA);
        cursor.accept(Term.IN);
        YearTail years = findYears();
        if (years == null) {
            years = findShortYear();
        }
        if (years != null) {
            return years;
        }
        cursor.reset(mark);
        cursor.skip(Term.CURRENT);
        if (cursor.acceptAll(Term.SCHOOL, Term.UNIT) || cursor.acceptUnit(Unit.YEAR)) {
            return YearTail.NONE;
        }
        cursor.reset(mark);
        return YearTail.NONE;
    }

    /** Several years in a row after a month («август 2025, 2026, 2027 гг.»): those after the first. */
    List<Integer> further() {
        List<Integer> years = new ArrayList<>();
        int mark = cursor.mark();
        while ((cursor.accept(Term.COMMA) || cursor.accept(Term.AND)) && isYear(cursor.peek())) {
            years.add(cursor.next().value());
            acceptYearWord();
            mark = cursor.mark();
        }
        cursor.reset(mark);
        return years;
    }

    private @Nullable YearTail findYears() {
        if (!isYear(cursor.peek())) {
            return findShortSchoolYear();
        }
        int first = cursor.next().value();
        int mark = cursor.mark();
        boolean wordBetween = acceptYearWord();
        Integer second = findSecond(first, wordBetween);
        if (second == null) {
            cursor.reset(mark);
            return acceptSchool() ? YearTail.school(first) : single(first);
        }
        boolean slash = cursor.peek(-2).is(Term.SLASH);
        if (acceptSchool() || slash && second == first + 1) {
            acceptYearWord();
            return YearTail.school(first);
        }
        acceptYearWord();
        return new YearTail(first, second, false);
    }

    /** «25/26 уч. г.», «25–26 учебный год». */
    private @Nullable YearTail findShortSchoolYear() {
        int mark = cursor.mark();
        Token first = cursor.take(Term.NUMBER);
        boolean joined = cursor.accept(Term.SLASH) || cursor.accept(Term.DASH);
        Token second = cursor.take(Term.NUMBER);
        boolean pair = joined
                && first != null
                && second != null
                && second.value() == first.value() + 1
                && first.text().length() == 2;
        if (first != null && pair && cursor.accept(Term.SCHOOL)) {
            acceptYearWord();
            return YearTail.school(CENTURY + first.value());
        }
        cursor.reset(mark);
        return null;
    }

    /** «(июль) 26 г.» */
    private @Nullable YearTail findShortYear() {
        Token year = cursor.peek();
        boolean two = year.is(Term.NUMBER) && year.text().length() == 2 && year.value() >= SHORT_FIRST;
        if (!two || !cursor.peek(1).isUnit(Unit.YEAR)) {
            return null;
        }
        cursor.next();
        return single(CENTURY + year.value());
    }

    private YearTail single(int year) {
        acceptYearWord();
        return YearTail.year(year);
    }

    /** The second year of a pair, two digits or four; nothing taken if there is none. */
    private @Nullable Integer findSecond(int first, boolean wordBetween) {
        int mark = cursor.mark();
        boolean slash = cursor.accept(Term.SLASH);
        if (slash || cursor.accept(Term.DASH) || cursor.accept(Term.ALONG)) {
            Token token = cursor.next();
            if (isYear(token) && token.value() > first) {
                return token.value();
            }
            int full = first / 100 * 100 + token.value();
            boolean followed = cursor.peek().isUnit(Unit.YEAR) || cursor.peek().is(Term.SCHOOL);
            boolean complete = cursor.atEnd() && full == first + 1;
            if (!wordBetween
                    && token.is(Term.NUMBER)
                    && token.text().length() == 2
                    && full > first
                    && (followed || complete || slash)) {
                return full;
            }
        }
        cursor.reset(mark);
        return null;
    }

    private boolean acceptSchool() {
        int mark = cursor.mark();
        if (cursor.accept(Term.SCHOOL)) {
            acceptYearWord();
            return true;
        }
        cursor.reset(mark);
        return false;
    }

    private boolean acceptYearWord() {
        return cursor.acceptUnit(Unit.YEAR);
    }

    private @Nullable Span findSchoolYearWords() {
        int mark = cursor.mark();
        cursor.skip(Term.CURRENT, Term.WHOLE);
        if (cursor.accept(Term.SCHOOL) && acceptYearWord()) {
            YearTail years = findYears();
            return Span.schoolYear(years == null ? null : years.from());
        }
        cursor.reset(mark);
        return null;
    }

    /** «2025/26 – 2027/28 учебные годы». */
    private Span findSchoolYears(int first) {
        int mark = cursor.mark();
        if (cursor.accept(Term.DASH) || cursor.accept(Term.ALONG)) {
            YearTail last = findYears();
            if (last != null && last.school() && last.from() != null) {
                return Span.schoolYear(first).to(Span.schoolYear(last.from()));
            }
        }
        cursor.reset(mark);
        return Span.schoolYear(first);
    }
}

package kaskad.reading.deadlines.wording;

import org.jspecify.annotations.Nullable;

/** A named stretch of time, both ends included. */
public record Span(Unit unit, DaySpec start, DaySpec end) {
    /** What was named; RANGE is anything from one day to another. SCHOOL_START is the eve of 1 September. */
    public enum Unit {
        HOUR,
        DAY,
        WEEK,
        TEN_DAYS,
        MONTH,
        QUARTER,
        TERM,
        HALF,
        YEAR,
        SCHOOL_YEAR,
        SCHOOL_START,
        RANGE
    }

    public static Span day(DaySpec day) {
        return new Span(Unit.DAY, day, day);
    }

    static Span month(@Nullable Integer year, int month) {
        return months(Unit.MONTH, year, month, month);
    }

    static Span months(Unit unit, @Nullable Integer year, int first, int last) {
        return new Span(unit, new DaySpec(year, first, 1), new DaySpec(year, last, DaySpec.LAST));
    }

    /** The day by which a school year must be prepared; any other span unchanged. */
    Span eve() {
        DaySpec eve = new DaySpec(start.year(), 8, 31);
        return unit == Unit.SCHOOL_YEAR ? new Span(Unit.SCHOOL_START, eve, eve) : this;
    }

    static Span year(@Nullable Integer year) {
        return months(Unit.YEAR, year, 1, 12);
    }

    static Span schoolYear(@Nullable Integer start) {
        Integer next = start == null ? null : Integer.valueOf(start + 1);
        return new Span(Unit.SCHOOL_YEAR, new DaySpec(start, 9, 1), new DaySpec(next, 5, DaySpec.LAST));
    }

    public boolean exists() {
        return start.exists() && end.exists();
    }

    /** Whether this is a calendar year or several. */
    public boolean isWholeYears() {
        return unit == Unit.YEAR
                || start.year() != null
                        && start.month() == 1
                        && start.day() == 1
                        && end.month() == 12
                        && end.day() == DaySpec.LAST;
    }

    public boolean yearless() {
        return start.year() == null && end.year() == null;
    }

    public boolean wraps() {
        return start.laterInYearThan(end);
    }

    /** The span in the given year; one that runs over the new year ends in the next. */
    public Span in(int year) {
        return new Span(unit, start.in(year), end.in(wraps() ? year + 1 : year));
    }

    /** The span in the school year that starts in {@code year}; the eve of 1 September stands before it. */
    public Span inSchoolYear(int year) {
        if (unit == Unit.SCHOOL_START) {
            return in(year);
        }
        if (start.month() == 1 && end.month() == 12) {
            return schoolYear(year);
        }
        Span meant = unit == Unit.HALF ? schoolHalf() : this;
        boolean autumn = meant.end.month() >= 9 || meant.wraps();
        return meant.in(autumn ? year : year + 1);
    }

    /** «I полугодие» of a school year is September–December, «II» January–May. */
    private Span schoolHalf() {
        return start.month() == 1 ? months(Unit.HALF, null, 9, 12) : months(Unit.HALF, null, 1, 5);
    }

    /** From the start of this to the end of {@code other}; a year worded at one end only covers the other. */
    Span to(Span other) {
        DaySpec from = start;
        DaySpec until = other.end;
        boolean wrap = from.laterInYearThan(until);
        if (from.year() == null && until.year() != null) {
            from = from.in(wrap ? until.year() - 1 : until.year());
        } else if (from.year() != null && until.year() == null) {
            until = until.in(wrap ? from.year() + 1 : from.year());
        }
        return new Span(Unit.RANGE, from, until);
    }
}

package kaskad.reading.deadlines.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day as worded: perhaps without a year, perhaps one that does not exist. Day 0 is the last of its month, however long
 * that is, -6 the sixth before it.
 */
public record DaySpec(@Nullable Integer year, int month, int day) {
    public static final int LAST = 0;

    private static final int EARLIEST = -6;

    /** A year that is not a leap year, to count days in where none is known. */
    private static final int COMMON_YEAR = 2025;

    static final int LEAP_YEAR = 2024;

    public static DaySpec of(LocalDate date) {
        return new DaySpec(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public boolean exists() {
        return month >= 1
                && month <= 12
                && day >= EARLIEST
                && day <= YearMonth.of(yearOr(LEAP_YEAR), month).lengthOfMonth();
    }

    public DaySpec in(@Nullable Integer newYear) {
        return new DaySpec(newYear, month, day);
    }

    /** The date, with {@code missing} where no year is worded. */
    public LocalDate date(int missing) {
        YearMonth inMonth = YearMonth.of(yearOr(missing), month);
        return day <= LAST
                ? inMonth.atEndOfMonth().plusDays(day)
                : inMonth.atDay(Math.min(day, inMonth.lengthOfMonth()));
    }

    /** The day with its number spelled out: the end of February is the 28th where no year is known. */
    public DaySpec settled() {
        return day <= LAST ? new DaySpec(year, month, date(COMMON_YEAR).getDayOfMonth()) : this;
    }

    /** So many days later (earlier if negative); a day without a year stays without. */
    public DaySpec plusDays(int days) {
        DaySpec moved = of(date(COMMON_YEAR).plusDays(days));
        return year == null ? moved.in(null) : moved;
    }

    /** Whether this stands later in a year than {@code other}. */
    public boolean laterInYearThan(DaySpec other) {
        return date(LEAP_YEAR).withYear(LEAP_YEAR).isAfter(other.date(LEAP_YEAR).withYear(LEAP_YEAR));
    }

    private int yearOr(int missing) {
        return year == null ? missing : year;
    }
}

package kaskad.assignments;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How long rework takes where the reviewer names no day: three days, Saturdays and Sundays not counted. */
public final class ReworkTerm {
    /** The number of days. */
    public static final int DAYS = 3;

    private ReworkTerm() {}

    public static LocalDate from(LocalDate today) {
        LocalDate day = today;
        int left = DAYS;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }
}

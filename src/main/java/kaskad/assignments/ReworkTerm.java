package kaskad.assignments;

import java.time.LocalDate;
import kaskad.kernel.WorkingCalendar;

/** How long rework takes where the reviewer names no day: three working days. */
public final class ReworkTerm {
    /** The number of working days. */
    public static final int DAYS = 3;

    private ReworkTerm() {}

    public static LocalDate from(LocalDate today, WorkingCalendar calendar) {
        return calendar.plusWorkingDays(today, DAYS);
    }
}

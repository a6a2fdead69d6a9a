package kaskad.assignments.lists;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/**
 * A list of occurrences that somebody works through. Each shows what its counter counts.
 *
 * <p>{@code ALL} reaches to the end of the year: a plan of six years does not bury today's work.
 */
public enum WorkList {
    ALL("open", "draft", "returned"),
    OVERDUE("open", "draft", "returned"),
    RETURNED("returned"),
    WEEK("open", "draft", "returned"),
    SUBMITTED("submitted");

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private final List<String> states;

    WorkList(String... states) {
        this.states = List.of(states);
    }

    /** As in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> states() {
        return states;
    }

    LocalDate from(LocalDate today) {
        return switch (this) {
            case WEEK -> today;
            case ALL, OVERDUE, RETURNED, SUBMITTED -> LocalDate.EPOCH;
        };
    }

    /** The last day by which something in the list is to be answered. */
    public LocalDate until(LocalDate today) {
        return switch (this) {
            case ALL -> today.with(TemporalAdjusters.lastDayOfYear());
            case OVERDUE -> today.minusDays(1);
            case WEEK -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case RETURNED, SUBMITTED -> LATEST;
        };
    }
}

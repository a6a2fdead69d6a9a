package kaskad.reading.deadlines;

import org.jspecify.annotations.Nullable;

/** The year that fills a missing one; a school year starts in it: September–December take it, the rest the next. */
public record DeadlineContext(@Nullable Integer year, boolean schoolYear) {
    public static final DeadlineContext NONE = new DeadlineContext(null, false);

    public static DeadlineContext year(int year) {
        return new DeadlineContext(year, false);
    }

    public static DeadlineContext schoolYear(int start) {
        return new DeadlineContext(start, true);
    }
}

package kaskad.operations.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in cells. Day and month are never guessed and never swapped. */
final class Days {
    static final Pattern STROKES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");

    private static final Pattern DOTS =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: г\\.?)?(?: 0?0:00(?::00)?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00)?)?");

    private Days() {}

    /** The date; empty where there is no such day, or its order is not known. */
    static Optional<LocalDate> read(String cell, DayOrder order) {
        Matcher dots = DOTS.matcher(cell);
        if (dots.matches()) {
            return day(dots, 3, 2, 1);
        }
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return day(iso, 1, 2, 3);
        }
        Matcher strokes = STROKES.matcher(cell);
        return strokes.matches()
                ? switch (order) {
                    case DAY_FIRST -> day(strokes, 3, 2, 1);
                    case MONTH_FIRST -> day(strokes, 3, 1, 2);
                    case UNKNOWN -> Optional.empty();
                }
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts, int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(number(parts, year), number(parts, month), number(parts, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}

package kaskad.operations.tables;

import java.util.List;

/** What comes first in the dates of a column that are written with strokes. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** The column does not tell: a person has to. */
    UNKNOWN;

    /** What the dates of a column prove: a first part above twelve is a day, a second part above twelve makes the first a month. */
    static DayOrder of(List<String> cells) {
        boolean dayFirst = cells.stream().anyMatch(cell -> part(cell, 1) > 12);
        boolean monthFirst = cells.stream().anyMatch(cell -> part(cell, 2) > 12);
        if (dayFirst == monthFirst) {
            return UNKNOWN;
        }
        return dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    /** Whether a cell is a date of which the order must be known. */
    static boolean isAsked(String cell) {
        return Days.STROKES.matcher(cell).matches();
    }

    private static int part(String cell, int group) {
        var strokes = Days.STROKES.matcher(cell);
        return strokes.matches() ? Integer.parseInt(strokes.group(group)) : 0;
    }
}

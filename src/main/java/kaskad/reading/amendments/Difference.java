package kaskad.reading.amendments;

import org.jspecify.annotations.Nullable;

/**
 * What a new edition changes in one row, or in the title of the plan or of a section.
 *
 * @param oldRow the measure in the old plan, counted from 1 in its order; null where there is none
 * @param newRow the measure in the new plan
 * @param number the number of the row as the new plan writes it, the old plan's for a removed row
 * @param title the title of the row
 * @param before the words of the part before, null for an added row
 * @param after the words after, null for a removed row
 */
public record Difference(
        Kind kind,
        @Nullable Integer oldRow,
        @Nullable Integer newRow,
        @Nullable String number,
        String title,
        @Nullable String before,
        @Nullable String after) {

    /** Which part of the plan differs. */
    public enum Kind {
        PLAN_TITLE,
        SECTION,
        ADDED,
        REMOVED,
        RENUMBERED,
        REWORDED,
        DEADLINE,
        EXECUTORS,
        RESULT,
        INDICATOR
    }
}

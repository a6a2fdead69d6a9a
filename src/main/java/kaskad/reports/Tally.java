package kaskad.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measure's occurrences counted by how they stand.
 *
 * @param organisations how many organisations they belong to
 * @param schools how many of these are schools
 * @param complete how many organisations have all of theirs done
 * @param sum the numbers reported, added up; {@code null} if nobody gave any
 * @param unit what the numbers count, if all say the same
 */
public record Tally(
        int organisations,
        int schools,
        int complete,
        int done,
        int late,
        int partial,
        int inWork,
        int onReview,
        int notDone,
        int overdue,
        int notDue,
        @Nullable BigDecimal sum,
        @Nullable String unit) {
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null);

    public int total() {
        return done + late + partial + inWork + onReview + notDone + overdue + notDue;
    }

    /** Done at all, in time or late. */
    public int executed() {
        return done + late;
    }

    /** Those whose reasons a report has to name. */
    public int failed() {
        return notDone + overdue + partial;
    }

    /**
     * One word for all: what failed somewhere is partial if it was done elsewhere; what waits anywhere is in work; only
     * accepted reports count as done.
     */
    public MeasureMark mark() {
        if (total() == 0) {
            return MeasureMark.UNASSIGNED;
        }
        if (notDue == total()) {
            return MeasureMark.NOT_DUE;
        }
        if (executed() == total()) {
            return late > 0 ? MeasureMark.LATE : MeasureMark.DONE;
        }
        return notDone + overdue > 0 ? failure() : unfinished();
    }

    private MeasureMark failure() {
        return executed() + partial > 0 ? MeasureMark.PARTIAL : MeasureMark.NOT_DONE;
    }

    private MeasureMark unfinished() {
        return inWork + onReview + notDue > 0 ? MeasureMark.IN_WORK : MeasureMark.PARTIAL;
    }
}

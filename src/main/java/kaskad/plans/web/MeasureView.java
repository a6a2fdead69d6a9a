package kaskad.plans.web;

import java.time.LocalDate;
import java.util.List;
import kaskad.plans.MeasureProgress.Progress;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanId;
import kaskad.ui.Bar;
import kaskad.ui.Finding;
import kaskad.ui.Status;
import org.jspecify.annotations.Nullable;

/**
 * One row of a plan's table.
 *
 * @param meaning how the deadline is understood; empty where the wording says it
 * @param control the next control date, or the last one where all have passed
 * @param daysLeft to that date
 * @param focus the cell that was just left: it takes the focus back
 * @param unmatched wordings of executors that nobody has matched
 */
public record MeasureView(
        PlanId plan,
        MeasureRow measure,
        String meaning,
        @Nullable LocalDate control,
        long daysLeft,
        List<String> unmatched,
        @Nullable Progress progress,
        @Nullable Status status,
        List<Finding> findings,
        boolean draft,
        boolean mayEdit,
        @Nullable Editing editing,
        @Nullable Cell focus) {

    /**
     * A cell that is open for editing.
     *
     * @param theirs what stands in the plan by now, where somebody else changed it meanwhile
     * @param error what is wrong with the text
     */
    public record Editing(
            Cell cell,
            String text,
            int version,
            @Nullable String theirs,
            @Nullable String error) {}

    /** Overdue with its control date behind it. */
    public boolean late() {
        return status == Status.OVERDUE && daysLeft < 0;
    }

    public boolean edits(Cell cell) {
        return editing != null && editing.cell() == cell;
    }

    /** Many organisations are counted; one is told by its status. */
    public @Nullable Bar bar() {
        return progress == null || progress.total() < 2
                ? null
                : Bar.of(Status.DONE, progress.accepted(), progress.total());
    }

    MeasureView editing(Editing cell) {
        return with(cell, null);
    }

    MeasureView focusing(@Nullable Cell cell) {
        return with(null, cell);
    }

    private MeasureView with(@Nullable Editing opened, @Nullable Cell left) {
        return new MeasureView(
                plan, measure, meaning, control, daysLeft, unmatched, progress, status, findings, draft, mayEdit,
                opened, left);
    }
}

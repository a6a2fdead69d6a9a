package kaskad.plans;

import java.util.List;
import java.util.UUID;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One row of a plan's table with its executors; positions count from 1 through the whole plan.
 *
 * @param follows in the draft of a next edition, the living measure that it rewords; in a former edition, the living
 *     measure that it has become
 */
public record MeasureRow(
        UUID id,
        int position,
        String number,
        String title,
        int sectionPosition,
        String sectionNumber,
        String sectionTitle,
        Deadline deadline,
        String executorsRaw,
        List<ExecutorRow> executors,
        String result,
        @Nullable UUID follows,
        int version) {
    public MeasureRow {
        executors = List.copyOf(executors);
    }

    /** What stays the same through all editions of a plan: the id of the living measure. */
    public UUID line() {
        return follows == null ? id : follows;
    }

    /** One party; the first of a measure leads. The organisation stands exactly with the target ORGANISATION. */
    public record ExecutorRow(
            String text,
            ExecutorTarget target,
            @Nullable UUID organisationId,
            @Nullable String organisationName) {}
}

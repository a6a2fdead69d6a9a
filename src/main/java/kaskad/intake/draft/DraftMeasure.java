package kaskad.intake.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan.
 *
 * @param position its place among the plan's measures, from 1
 * @param at the row of the document that it was read from
 */
public record DraftMeasure(
        int position,
        String number,
        String title,
        DraftDeadline deadline,
        String executorsRaw,
        List<DraftExecutor> executors,
        String result,
        @Nullable DraftPlace at) {
    public DraftMeasure {
        executors = List.copyOf(executors);
    }

    public DraftMeasure withExecutors(List<DraftExecutor> changed) {
        return new DraftMeasure(position, number, title, deadline, executorsRaw, changed, result, at);
    }

    public DraftMeasure withNumber(String changed) {
        return new DraftMeasure(position, changed, title, deadline, executorsRaw, executors, result, at);
    }

    public DraftMeasure withTitle(String changed) {
        return new DraftMeasure(position, number, changed, deadline, executorsRaw, executors, result, at);
    }

    public DraftMeasure withDeadline(DraftDeadline changed) {
        return new DraftMeasure(position, number, title, changed, executorsRaw, executors, result, at);
    }

    public DraftMeasure withExecutors(String raw, List<DraftExecutor> changed) {
        return new DraftMeasure(position, number, title, deadline, raw, changed, result, at);
    }

    public DraftMeasure withResult(String changed) {
        return new DraftMeasure(position, number, title, deadline, executorsRaw, executors, changed, at);
    }
}

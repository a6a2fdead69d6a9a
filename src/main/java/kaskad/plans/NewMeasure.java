package kaskad.plans;

import java.util.List;
import java.util.UUID;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * One row of a plan; of {@code executors} the first leads.
 *
 * @param result the expected result, possibly empty
 * @param follows in a next edition, the living measure that this is the new wording of
 */
public record NewMeasure(
        String number,
        String title,
        Deadline deadline,
        String executorsRaw,
        List<NewExecutor> executors,
        String result,
        @Nullable UUID follows) {
    public NewMeasure(
            String number,
            String title,
            Deadline deadline,
            String executorsRaw,
            List<NewExecutor> executors,
            String result) {
        this(number, title, deadline, executorsRaw, executors, result, null);
    }

    public NewMeasure {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a measure has a title");
        }
        executors = List.copyOf(executors);
    }
}

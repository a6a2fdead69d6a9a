package kaskad.plans;

import java.util.List;
import kaskad.reading.deadlines.Deadline;

/** One row of a plan; of {@code executors} the first leads. {@code result} is the expected result, possibly empty. */
public record NewMeasure(
        String number,
        String title,
        Deadline deadline,
        String executorsRaw,
        List<NewExecutor> executors,
        String result) {
    public NewMeasure {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a measure has a title");
        }
        executors = List.copyOf(executors);
    }
}

package kaskad.reading;

import java.util.List;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A target indicator of a plan.
 *
 * @param more the cells of the other columns, for example a value for each year
 */
public record ReadIndicator(
        @Nullable String number, String title, @Nullable Deadline deadline, Target target, List<ReadCell> more, At at) {
    public ReadIndicator {
        more = List.copyOf(more);
    }
}

package kaskad.reading;

import java.util.List;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A row of a plan: a part is null where the table lacks its column and has an empty wording where the cell is empty.
 *
 * @param more the cells of the other columns in the order of the table
 */
public record ReadMeasure(
        @Nullable String number,
        String title,
        @Nullable Deadline deadline,
        @Nullable ReadExecutors executors,
        @Nullable ReadResult result,
        List<ReadCell> more,
        At at) {
    public ReadMeasure {
        more = List.copyOf(more);
    }
}

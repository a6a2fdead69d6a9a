package kaskad.reading;

import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/** A row of a plan: a part is null where the table lacks its column and has an empty wording where the cell is empty. */
public record ReadMeasure(
        @Nullable String number,
        String title,
        @Nullable Deadline deadline,
        @Nullable ReadExecutors executors,
        @Nullable ReadResult result,
        At at) {}

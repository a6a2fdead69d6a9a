package kaskad.reading;

import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A point of an order.
 *
 * @param number as written, without a final dot or bracket; null for a duty without one
 * @param addressees whom the point itself names; null where it inherits them
 */
public record ReadClause(
        @Nullable String number,
        String text,
        @Nullable ReadExecutors addressees,
        @Nullable Deadline deadline,
        At at) {}

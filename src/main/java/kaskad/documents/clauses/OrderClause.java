package kaskad.documents.clauses;

import java.util.UUID;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A point of an order with what it takes from the points above it.
 *
 * @param title what is to be done, in a sentence that stands alone, without its deadline
 * @param addressees whom it means, in its own words or in those of the point that it stands under; empty where nobody
 *     is named
 * @param inherited whether the addressees stand above
 */
public record OrderClause(
        UUID id,
        ClauseKind kind,
        String number,
        String text,
        String title,
        String addressees,
        boolean inherited,
        @Nullable Deadline deadline) {}

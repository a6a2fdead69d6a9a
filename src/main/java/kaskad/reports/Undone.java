package kaskad.reports;

import java.time.LocalDate;
import kaskad.assignments.ReturnReason;
import org.jspecify.annotations.Nullable;

/**
 * Who did not do it and why.
 *
 * @param text what the executor wrote, or the reviewer who returned it
 * @param newDue the date put off to, if it was
 */
public record Undone(
        String organisation,
        Why why,
        String text,
        LocalDate due,
        @Nullable LocalDate newDue) {

    /** What stands in the way. */
    public sealed interface Why {
        /** No report came. */
        record Silent() implements Why {}

        /** The report was returned and not handed in again. */
        record Returned(ReturnReason reason) implements Why {}

        /** The executor reports it not done. */
        record NotDone() implements Why {}

        /** The executor reports it done in part. */
        record Partial() implements Why {}
    }
}

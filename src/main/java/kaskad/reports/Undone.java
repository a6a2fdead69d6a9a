package kaskad.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who did not do it and why.
 *
 * @param text what the executor wrote, or the reviewer who returned it
 * @param newDue the date put off to, if it was
 */
public record Undone(String organisation, Why why, String text, LocalDate due, @Nullable LocalDate newDue) {

    /** What stands in the way; the code of a returned report's reason is the reviewer's. */
    public sealed interface Why {
        /** No report came. */
        record Silent() implements Why {}

        /** The report was returned and not handed in again. */
        record Returned(String reason) implements Why {}

        /** The executor reports it not done. */
        record NotDone() implements Why {}

        /** The executor reports it done in part. */
        record Partial() implements Why {}
    }
}

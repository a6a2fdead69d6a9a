package kaskad.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of acts.
 *
 * @param readers how many must acknowledge it, {@code read} of them have
 * @param unread whether the reader's own office has not
 */
public record ActRow(
        UUID id,
        String organisation,
        String kind,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String title,
        int clauses,
        boolean file,
        State control,
        int readers,
        int read,
        boolean unread) {

    /** Whether the act is under control. */
    public enum State {
        NONE,
        OPEN,
        RELEASED
    }
}

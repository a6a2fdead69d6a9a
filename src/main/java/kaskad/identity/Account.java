package kaskad.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's account. {@code failures} counts wrong passwords since the last right one. */
public record Account(
        UUID id,
        String login,
        String name,
        String passwordHash,
        int failures,
        @Nullable Instant lockedUntil,
        boolean closed,
        int version) {

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}

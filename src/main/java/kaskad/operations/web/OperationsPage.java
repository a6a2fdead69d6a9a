package kaskad.operations.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations of one's scope, the latest first, and for administrators what was done at night. */
public record OperationsPage(
        List<OperationView> operations,
        List<Night> nights,
        ZoneId zone,
        @Nullable String first,
        @Nullable String next) {

    /** A nightly job: its name, when it ran last, what it did or the number of its incident. */
    public record Night(
            String title,
            Instant at,
            List<String> outcome,
            @Nullable String incident) {}
}

package kaskad.journal;

import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;

/**
 * One change to one thing.
 *
 * @param subject what kind of thing, as in the message key {@code journal.subject.<subject>}: "plan", "measure", …
 * @param action what was done, as in the message key {@code journal.action.<action>}: "approve", "edit", …
 * @param before the changed values as they were; empty where the thing is new
 * @param after the changed values as they are; counts for a set-based operation
 * @param operation the set-based operation that the change belongs to
 */
public record Change(
        Place place,
        String subject,
        UUID id,
        String action,
        Map<String, ?> before,
        Map<String, ?> after,
        @Nullable UUID operation) {

    public static Change of(Place place, String subject, UUID id, String action) {
        return new Change(place, subject, id, action, Map.of(), Map.of(), null);
    }

    public Change from(Map<String, ?> values) {
        return new Change(place, subject, id, action, values, after, operation);
    }

    public Change to(Map<String, ?> values) {
        return new Change(place, subject, id, action, before, values, operation);
    }

    public Change within(UUID operationId) {
        return new Change(place, subject, id, action, before, after, operationId);
    }
}

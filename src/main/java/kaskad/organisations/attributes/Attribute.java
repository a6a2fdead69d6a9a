package kaskad.organisations.attributes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of an organisation for a time; {@code value} is empty where the key takes none. */
public record Attribute(
        UUID id,
        UUID organisation,
        AttributeKey key,
        String value,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}

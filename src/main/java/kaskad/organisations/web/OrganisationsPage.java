package kaskad.organisations.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tree as rows, each with its depth from 0.
 *
 * @param mayAdd whether the reader keeps the register
 */
public record OrganisationsPage(List<Row> rows, boolean mayAdd) {
    /** One node; {@code typeKey} is the message key of what it is. */
    public record Row(
            UUID id,
            int depth,
            String name,
            String shortName,
            String typeKey,
            @Nullable Integer number,
            boolean mayHaveChildren) {}

    public OrganisationsPage {
        rows = List.copyOf(rows);
    }
}

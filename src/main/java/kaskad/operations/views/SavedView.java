package kaskad.operations.views;

import java.util.UUID;

/**
 * Filters of a list under a name.
 *
 * @param page the path of the list
 * @param query what follows the question mark; may be empty
 * @param shared whether the organisation's people see it too
 * @param mine whether the reader made it
 * @param first whether the reader's list opens with it
 */
public record SavedView(UUID id, String page, String name, String query, boolean shared, boolean mine, boolean first) {

    /** Where the list stands as it was saved. */
    public String address() {
        return query.isEmpty() ? page : page + "?" + query;
    }
}

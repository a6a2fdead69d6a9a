package kaskad.operations.tables;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file and what it is taken for.
 *
 * @param index from 0
 * @param field the key of the field; {@code null}, it is left out
 * @param asked whether its dates do not tell by themselves what comes first
 */
public record TableColumn(
        int index, String heading, @Nullable String field, DayOrder order, boolean asked) {

    /** The same, taken for something else. */
    TableColumn as(@Nullable String other, DayOrder otherOrder) {
        return new TableColumn(index, heading, other, asked ? otherOrder : order, asked);
    }
}

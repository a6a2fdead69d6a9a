package kaskad.office.comments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment and where it belongs, in the counting of {@link kaskad.office.OfficeDocument}.
 *
 * @param table the table from 1; null outside tables
 * @param row the row of the table, or the paragraph outside tables, from 1; null for the document as a whole
 * @param column the column of the table's rectangle from 0; null for the cell that holds {@code words}, else the first
 * @param lines the comment, a paragraph a line
 */
public record Comment(
        @Nullable Integer table,
        @Nullable Integer row,
        @Nullable Integer column,
        String words,
        List<String> lines) {
    public Comment {
        lines = List.copyOf(lines);
    }
}

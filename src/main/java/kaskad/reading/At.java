package kaskad.reading;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document.
 *
 * @param page the page from 1 where the format knows pages
 * @param table the table from 1, or null outside tables
 * @param row the row of the table, or the paragraph of the document, from 1
 */
public record At(
        @Nullable Integer page,
        @Nullable Integer table,
        @Nullable Integer row) {
    public static At row(int table, int row) {
        return new At(null, table, row);
    }

    public static At paragraph(int number) {
        return new At(null, null, number);
    }
}

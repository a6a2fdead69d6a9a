package kaskad.reading;

import kaskad.office.Paragraph;
import kaskad.office.Table;
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

    /** A row of a table, counted from 0. */
    public static At row(Table table, int row) {
        return new At(table.page(row), table.number(), row + 1);
    }

    /** A paragraph with its number in the document. */
    public static At paragraph(Paragraph paragraph, int number) {
        return new At(paragraph.page(), null, number);
    }
}

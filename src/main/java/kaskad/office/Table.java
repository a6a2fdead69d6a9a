package kaskad.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a full rectangle of slots: a merged cell stands in every slot that it covers, so it belongs to every row.
 *
 * @param number the place of the table among the tables of the document, from 1
 * @param rows the slots row by row; all rows are equally long
 * @param pages the page that each row begins on, from 1; empty where the format knows no pages
 */
public record Table(int number, List<List<Cell>> rows, List<Integer> pages) implements Block {
    public Table {
        pages = List.copyOf(pages);
        rows = rows.stream().map(List::copyOf).toList();
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a table is a rectangle");
        }
    }

    public Table(int number, List<List<Cell>> rows) {
        this(number, rows, List.of());
    }

    /** The page that a row begins on, counted from 0; null where the format knows no pages. */
    @Nullable
    public Integer page(int row) {
        return row < pages.size() ? pages.get(row) : null;
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }
}

package kaskad.office;

import java.util.List;

/**
 * A table as a full rectangle of slots: a merged cell stands in every slot that it covers, so it belongs to every row.
 *
 * @param number the place of the table among the tables of the document, from 1
 * @param rows the slots row by row; all rows are equally long
 */
public record Table(int number, List<List<Cell>> rows) implements Block {
    public Table {
        rows = rows.stream().map(List::copyOf).toList();
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a table is a rectangle");
        }
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }
}

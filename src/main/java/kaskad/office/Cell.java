package kaskad.office;

import java.util.List;

/**
 * A cell and the rectangle of grid slots that it covers.
 *
 * @param text paragraphs of the cell joined by {@code \n}
 * @param row first row that the cell covers, from 0
 * @param column first column that the cell covers, from 0
 * @param nested tables that stand inside the cell
 */
public record Cell(String text, int row, int column, int rowSpan, int columnSpan, List<Table> nested) {
    public Cell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("a cell covers at least one slot");
        }
        nested = List.copyOf(nested);
    }
}

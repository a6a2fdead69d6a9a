package kaskad.office.marked;

import java.util.List;

/**
 * The definition of a row.
 *
 * @param left the left edge of the first cell in twips
 */
public record RowShape(int left, List<CellShape> cells) {
    private static final int UNKNOWN_WIDTH = 2_000;

    public RowShape {
        cells = List.copyOf(cells);
    }

    /** The shape of the cell; cells beyond the definition stand to the right of it. */
    CellShape cell(int index) {
        if (index < cells.size()) {
            return cells.get(index);
        }
        int end = cells.isEmpty() ? left : cells.getLast().right();
        return new CellShape(end + UNKNOWN_WIDTH * (index - cells.size() + 1), false, false);
    }
}

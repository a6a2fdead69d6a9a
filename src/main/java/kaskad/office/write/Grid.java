package kaskad.office.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows with the places that cells span into filled: what a row holds from its first column to its last. Refuses rows
 * that do not fill the table exactly.
 */
public record Grid(List<List<Piece>> rows) {

    /** A cell where it begins, or what it continues as in a row below. */
    public record Piece(int column, Cell cell, boolean continued) {}

    public static Grid of(int columns, List<Row> rows) {
        @Nullable Cell[] above = new Cell[columns];
        int[] left = new int[columns];
        List<List<Piece>> all = new ArrayList<>();
        for (Row row : rows) {
            all.add(pieces(row, above, left));
        }
        if (Arrays.stream(left).anyMatch(rest -> rest > 0)) {
            throw new IllegalArgumentException("a cell spans below the last row");
        }
        return new Grid(all);
    }

    private static List<Piece> pieces(Row row, @Nullable Cell[] above, int[] left) {
        List<Piece> pieces = new ArrayList<>();
        Iterator<Cell> cells = row.cells().iterator();
        int column = 0;
        while (column < left.length) {
            Cell spanning = above[column];
            boolean continued = left[column] > 0 && spanning != null;
            Cell cell = continued && spanning != null ? spanning : next(cells, row);
            if (column + cell.columns() > left.length) {
                throw new IllegalArgumentException("a cell spans beyond the last column: " + row);
            }
            pieces.add(new Piece(column, cell, continued));
            for (int each = column; each < column + cell.columns(); each++) {
                above[each] = cell;
                left[each] = continued ? left[each] - 1 : cell.rows() - 1;
            }
            column += cell.columns();
        }
        if (cells.hasNext()) {
            throw new IllegalArgumentException("a row with more cells than columns: " + row);
        }
        return pieces;
    }

    private static Cell next(Iterator<Cell> cells, Row row) {
        if (!cells.hasNext()) {
            throw new IllegalArgumentException("a row with fewer cells than columns: " + row);
        }
        return cells.next();
    }
}

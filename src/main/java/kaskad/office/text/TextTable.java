package kaskad.office.text;

import java.util.List;
import java.util.Optional;
import kaskad.office.Grid;
import kaskad.office.Source;

/**
 * A table found in lines of text.
 *
 * @param grid the table
 * @param end the first line after the table
 */
record TextTable(Grid grid, int end) {

    /**
     * What looking for a table came to.
     *
     * @param end the first line that was not looked at; before it no other table begins
     */
    record Attempt(Optional<TextTable> table, int end) {}

    /** The table that begins at a line, if one does. */
    static Attempt at(List<String> lines, int start, Source source) {
        String line = lines.get(start);
        if (line.indexOf('\t') < 0) {
            return new Attempt(Optional.empty(), start);
        }
        long filled = line.chars().filter(c -> c == '\t').count() == 0 ? 0 : filledCells(line);
        if (filled >= 2) {
            return new RowLines(lines, start).table(source);
        }
        return line.startsWith("\t") ? new CellLines(lines, start).table(source) : new Attempt(Optional.empty(), start);
    }

    private static long filledCells(String line) {
        return List.of(line.split("\t", -1)).stream()
                .filter(cell -> !cell.isBlank())
                .count();
    }

    /** Lays rows of cells out; a row of one cell stands for a cell merged over the whole width. */
    static Grid grid(List<List<String>> rows, int width, Source source) {
        Grid grid = new Grid(source);
        for (List<String> row : rows) {
            grid.row();
            for (String cell : row) {
                grid.cell(cell, row.size() == 1 ? width : 1, 1, List.of());
            }
        }
        return grid;
    }
}

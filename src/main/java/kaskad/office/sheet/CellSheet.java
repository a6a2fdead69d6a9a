package kaskad.office.sheet;

import java.util.List;

/** The cells of one sheet, or of comma-separated values, as they stand. */
public record CellSheet(String title, List<Line> lines) {
    /** A row with something in it: its number counts from 1, as Excel counts. */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** The text of a column; empty beyond the last. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    public CellSheet {
        lines = List.copyOf(lines);
    }
}

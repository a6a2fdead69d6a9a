package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaskad.office.Grid;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import kaskad.office.Table;
import org.jspecify.annotations.Nullable;

/** A table while its pages are being sewn together. */
final class Draft {
    /** A cell with the lines that pages show in it. */
    static final class Part {
        int row;
        int column;
        int rowSpan;
        int columnSpan;

        /** The page that the cell begins on, from 1; 0 where it is empty and no rules draw it. */
        int page;

        /** How much of the room below the last line is free, in points. */
        double free;

        /** Whether no rule ends the cell: it goes on on the next page. */
        boolean open;

        final List<Line> lines = new ArrayList<>();
        final List<Draft> nested = new ArrayList<>();

        Part(Frame.Spot spot) {
            row = spot.row();
            column = spot.column();
            rowSpan = spot.rowSpan();
            columnSpan = spot.columnSpan();
            open = spot.open();
        }

        boolean isEmpty() {
            return lines.isEmpty() && nested.isEmpty();
        }

        boolean covers(int line) {
            return line >= row && line < row + rowSpan;
        }

        String plain() {
            return String.join(" ", lines.stream().map(Line::text).toList()).strip();
        }
    }

    double[] edges;
    int rows;
    boolean open;

    /** Whether rules draw the table; otherwise only the gaps between its columns do. */
    boolean ruled = true;

    /** Whether the table is known to the end, so that no other page goes on with it. */
    boolean whole;

    List<Part> parts = new ArrayList<>();

    Draft(double[] edges, int rows, boolean open) {
        this.edges = edges;
        this.rows = rows;
        this.open = open;
    }

    /** A row in which only empty cells begin while others come from above is no row: a cell was drawn too short. */
    void dropEmptyRows() {
        for (int row = rows - 1; row > 0; row--) {
            int at = row;
            List<Part> here = row(row);
            boolean empty = here.stream().allMatch(part -> part.row < at || part.isEmpty());
            boolean shared = here.stream().anyMatch(part -> part.row < at);
            if (empty && shared) {
                drop(row);
            }
        }
    }

    private void drop(int row) {
        for (Part part : parts) {
            if (part.row > row) {
                part.row--;
            } else if (part.covers(row)) {
                part.rowSpan--;
            }
        }
        parts.removeIf(part -> part.rowSpan == 0);
        rows--;
    }

    /** The cells that a row shares or owns, from the left. */
    List<Part> row(int row) {
        return parts.stream().filter(part -> part.covers(row)).toList();
    }

    @Nullable
    Part at(int row, int column) {
        return parts.stream()
                .filter(part -> part.covers(row) && part.column == column)
                .findFirst()
                .orElse(null);
    }

    /** Tells the cells which page they stand on. */
    void on(int page) {
        for (Part part : parts) {
            part.page = page;
            part.nested.forEach(draft -> draft.on(page));
        }
    }

    /** Drops columns and rows in which no cell begins or ends of its own. */
    Table table(Numbering numbers, Source source, Prose prose) {
        int number = ++numbers.tables;
        numbers.cells += parts.size();
        if (numbers.cells > source.limits().cells()) {
            throw source.tooBig(OfficeRefusal.What.CELLS, source.limits().cells());
        }
        boolean[] starts = new boolean[edges.length];
        parts.forEach(part -> starts[part.column] = true);
        int[] places = new int[edges.length];
        for (int i = 1; i < edges.length; i++) {
            places[i] = places[i - 1] + (starts[i - 1] ? 1 : 0);
        }
        List<List<Part>> byRow = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            byRow.add(new ArrayList<>());
        }
        parts.forEach(part -> byRow.get(part.row).add(part));
        Grid grid = new Grid(source);
        for (List<Part> row : byRow) {
            grid.row();
            row.stream().sorted(Comparator.comparingInt(part -> part.column)).forEach(part -> {
                int span = places[part.column + part.columnSpan] - places[part.column];
                grid.cell(prose.text(part.lines), span, part.rowSpan, nested(part, numbers, source, prose));
            });
        }
        return new Table(number, grid.table(number).rows(), pages(byRow));
    }

    /** A row begins on the page of its first cell; one without cells of its own stands where the row above does. */
    private static List<Integer> pages(List<List<Part>> byRow) {
        List<Integer> pages = new ArrayList<>();
        for (List<Part> row : byRow) {
            int above = pages.isEmpty() ? 1 : pages.getLast();
            pages.add(row.stream()
                    .mapToInt(part -> part.page)
                    .filter(page -> page > 0)
                    .min()
                    .orElse(above));
        }
        return pages;
    }

    private static List<Table> nested(Part part, Numbering numbers, Source source, Prose prose) {
        return part.nested.stream()
                .map(draft -> draft.table(numbers, source, prose))
                .toList();
    }

    /** What has been counted in the document so far. */
    static final class Numbering {
        int tables;
        int cells;
    }
}

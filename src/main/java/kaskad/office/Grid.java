package kaskad.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lays cells out row by row and resolves merging in both directions, so that every slot is covered exactly once.
 *
 * <p>Formats tell merging in two ways: a cell says how many rows it covers (HTML), or the cells below say that they
 * continue the one above (Word). Both end in the same rectangle.
 */
public final class Grid {
    /** A cell that still may grow downward. */
    private static final class Draft {
        final String text;
        final int row;
        int column;
        int columnSpan;
        final List<Table> nested;
        int rowSpan = 1;
        int rowsToCome;

        Draft(String text, int row, int column, int columnSpan, int rowsToCome, List<Table> nested) {
            this.text = text;
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.rowsToCome = rowsToCome;
            this.nested = nested;
        }

        Cell cell() {
            return new Cell(text, row, column, rowSpan, columnSpan, nested);
        }
    }

    private final Source source;
    private final List<@Nullable Draft[]> rows = new ArrayList<>();
    private @Nullable Draft[] row = new Draft[0];
    private int column;
    private int width;

    public Grid(Source source) {
        this.source = source;
    }

    /** Starts the next row; cells from above that cover it take their slots first. */
    public void row() {
        if (rows.size() >= source.limits().rows()) {
            throw source.tooBig(OfficeRefusal.What.ROWS, source.limits().rows());
        }
        @Nullable Draft[] above = row;
        row = new Draft[above.length];
        for (int i = 0; i < above.length; i++) {
            Draft draft = above[i];
            if (draft != null && draft.rowsToCome > 0 && draft.column == i) {
                grow(draft);
                draft.rowsToCome--;
            }
        }
        column = 0;
        rows.add(row);
    }

    /** Puts a cell into the next free slots of the row. */
    public void cell(String text, int columnSpan, int rowSpan, List<Table> nested) {
        skipTaken();
        int span = fitting(Math.max(1, columnSpan));
        Draft draft = new Draft(text, rows.size() - 1, column, span, Math.max(1, rowSpan) - 1, nested);
        put(draft);
        column += span;
    }

    /** Continues the cell above into this row; where nothing fitting stands above, the slot is a cell of its own. */
    public void continued(String text, int columnSpan) {
        skipTaken();
        Draft above = rows.size() < 2 ? null : at(rows.get(rows.size() - 2), column);
        if (above == null || above.column != column || !text.isBlank()) {
            cell(text, columnSpan, 1, List.of());
            return;
        }
        grow(above);
        column += above.columnSpan;
    }

    /** Lets the cell on the left take these slots too; false where there is none, or where there is text to keep. */
    public boolean widen(String text, int columnSpan) {
        Draft left = column == 0 ? null : at(row, column - 1);
        if (left == null || left.row != rows.size() - 1 || !text.isBlank()) {
            return false;
        }
        int span = fitting(columnSpan);
        left.columnSpan += span;
        put(left);
        column += span;
        return true;
    }

    /** Takes the row back. */
    public void drop() {
        Arrays.stream(row)
                .filter(Objects::nonNull)
                .distinct()
                .filter(draft -> draft.row < rows.size() - 1)
                .forEach(draft -> draft.rowSpan--);
        rows.removeLast();
        row = rows.isEmpty() ? new Draft[0] : rows.getLast();
    }

    /** Leaves slots of the row empty. */
    public void gap(int slots) {
        for (int i = 0; i < slots && i < source.limits().columns(); i++) {
            cell("", 1, 1, List.of());
        }
    }

    /** The rectangle, with empty cells where the rows were too short, without columns in which no cell begins. */
    public Table table(int number) {
        close();
        for (int i = 0; i < rows.size(); i++) {
            @Nullable Draft[] slots = Arrays.copyOf(rows.get(i), width);
            for (int j = 0; j < width; j++) {
                slots[j] = slots[j] == null ? new Draft("", i, j, 1, 0, List.of()) : slots[j];
            }
            rows.set(i, slots);
        }
        return new Table(number, rows.stream().map(Grid::cells).toList());
    }

    /** A cell may claim more columns than there are; a slot that is everywhere a part of its left one is no column. */
    private void close() {
        int[] places = new int[width];
        int kept = 0;
        for (int j = 0; j < width; j++) {
            places[j] = j == 0 || beginsSomewhere(j) ? kept++ : -1;
        }
        if (kept == width) {
            return;
        }
        rows.stream()
                .flatMap(Arrays::stream)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(draft -> {
                    int end = draft.column + draft.columnSpan;
                    draft.columnSpan = (int) Arrays.stream(places, draft.column, end)
                            .filter(place -> place >= 0)
                            .count();
                    draft.column = places[draft.column];
                });
        for (int i = 0; i < rows.size(); i++) {
            @Nullable Draft[] from = rows.get(i);
            @Nullable Draft[] to = new Draft[kept];
            for (int j = 0; j < from.length; j++) {
                if (places[j] >= 0) {
                    to[places[j]] = from[j];
                }
            }
            rows.set(i, to);
        }
        width = kept;
    }

    private boolean beginsSomewhere(int column) {
        return rows.stream().anyMatch(slots -> {
            Draft here = at(slots, column);
            return here != null && here != at(slots, column - 1);
        });
    }

    private static List<Cell> cells(@Nullable Draft[] slots) {
        return Arrays.stream(slots).filter(Objects::nonNull).map(Draft::cell).toList();
    }

    private void skipTaken() {
        while (at(row, column) != null) {
            column++;
        }
    }

    private int fitting(int span) {
        int most = source.limits().columns() - column;
        if (most < 1) {
            throw source.tooBig(OfficeRefusal.What.COLUMNS, source.limits().columns());
        }
        int free = 1;
        while (free < Math.min(span, most) && at(row, column + free) == null) {
            free++;
        }
        return free;
    }

    private void grow(Draft draft) {
        draft.rowSpan++;
        put(draft);
    }

    private void put(Draft draft) {
        int end = draft.column + draft.columnSpan;
        if (end > row.length) {
            row = Arrays.copyOf(row, end);
            rows.set(rows.size() - 1, row);
        }
        Arrays.fill(row, draft.column, end, draft);
        width = Math.max(width, end);
    }

    private static @Nullable Draft at(@Nullable Draft[] slots, int index) {
        return index < slots.length ? slots[index] : null;
    }
}

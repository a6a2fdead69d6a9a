package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that tags name, while its tags and its letters go by. Browsers leave empty cells out of the tags, so a row
 * that is too short is set under the columns that its letters stand in.
 */
final class TaggedTable {
    private static final int MOST_COLUMNS = 80;

    /** A cell and its letters, page by page. */
    record TaggedCell(TaggedTable table, Draft.Part part, List<List<Word>> pages) {
        /** What the cell shows on a page, from 1. */
        void add(List<Word> words, int page) {
            part.page = pages.isEmpty() ? page : part.page;
            pages.add(words);
        }

        private double left() {
            return pages.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Word::left)
                    .min()
                    .orElse(0);
        }

        private double right() {
            return pages.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Word::right)
                    .max()
                    .orElse(0);
        }

        private boolean says() {
            return !pages.isEmpty();
        }
    }

    final Draft draft = new Draft(new double[0], 0, false);
    boolean begun;
    private final List<List<TaggedCell>> rows = new ArrayList<>();
    private final int[] takenUntil = new int[MOST_COLUMNS];
    private final double[] starts = new double[MOST_COLUMNS];
    private final double[] ends = new double[MOST_COLUMNS];
    private int columns;

    TaggedTable() {
        draft.ruled = false;
        draft.whole = true;
        Arrays.fill(starts, Double.MAX_VALUE);
    }

    void row() {
        rows.add(new ArrayList<>());
    }

    @Nullable
    TaggedCell cell(int rowSpan, int columnSpan) {
        if (rows.isEmpty() || columnSpan > MOST_COLUMNS) {
            return null;
        }
        Draft.Part part = new Draft.Part(new Frame.Spot(rows.size() - 1, 0, rowSpan, columnSpan, false));
        TaggedCell cell = new TaggedCell(this, part, new ArrayList<>());
        rows.getLast().add(cell);
        return cell;
    }

    /** Lays the cells out and sets their lines, once all pages have been seen. */
    void finish() {
        for (List<TaggedCell> row : rows) {
            columns = Math.max(columns, place(row, false));
        }
        learn();
        Arrays.fill(takenUntil, 0);
        for (int i = 0; i < rows.size(); i++) {
            place(rows.get(i), true);
            fill(i);
        }
        learn();
        rows.forEach(row -> row.forEach(this::set));
        draft.rows = rows.size();
        draft.edges = new double[columns + 1];
        Arrays.setAll(draft.edges, i -> i);
    }

    /** Puts the cells of a row into the columns that are free; gives the number of columns that this needs. */
    private int place(List<TaggedCell> row, boolean known) {
        int line = row.isEmpty() ? 0 : row.getFirst().part.row;
        boolean full = !known || room(row, line) == 0;
        int column = 0;
        for (TaggedCell cell : row) {
            column = full || !cell.says() ? free(column, line) : nearest(column, line, cell.left());
            cell.part.column = Math.min(column, MOST_COLUMNS - 1);
            int end = Math.min(column + cell.part.columnSpan, known ? columns : MOST_COLUMNS);
            cell.part.columnSpan = Math.max(1, end - cell.part.column);
            for (int i = cell.part.column; i < end; i++) {
                takenUntil[i] = line + cell.part.rowSpan;
            }
            column = end;
        }
        return column;
    }

    private void fill(int line) {
        for (int i = 0; i < columns; i++) {
            if (takenUntil[i] <= line) {
                draft.parts.add(new Draft.Part(new Frame.Spot(line, i, 1, 1, false)));
            }
        }
    }

    private int room(List<TaggedCell> row, int line) {
        int room = 0;
        for (int i = 0; i < columns; i++) {
            room += takenUntil[i] > line ? 0 : 1;
        }
        for (TaggedCell cell : row) {
            room -= cell.part.columnSpan;
        }
        return Math.max(0, room);
    }

    private int free(int from, int line) {
        int column = from;
        while (column < MOST_COLUMNS - 1 && takenUntil[column] > line) {
            column++;
        }
        return column;
    }

    private int nearest(int from, int line, double left) {
        int best = free(from, line);
        for (int i = best + 1; i < columns; i++) {
            if (takenUntil[i] <= line && Math.abs(starts[i] - left) < Math.abs(starts[best] - left)) {
                best = i;
            }
        }
        return best;
    }

    /** Where the columns begin and end, by the rows that fill all of them. */
    private void learn() {
        for (List<TaggedCell> row : rows) {
            boolean full = !row.isEmpty() && row.getLast().part.column + row.getLast().part.columnSpan == columns;
            for (TaggedCell cell : row) {
                if (full && cell.says() && cell.part.columnSpan == 1) {
                    starts[cell.part.column] = Math.min(starts[cell.part.column], cell.left());
                    ends[cell.part.column] = Math.max(ends[cell.part.column], cell.right());
                }
            }
        }
    }

    private void set(TaggedCell cell) {
        double from = Math.min(starts[cell.part.column], cell.left());
        double to = Math.max(ends[cell.part.column + cell.part.columnSpan - 1], cell.right());
        cell.pages.forEach(words -> cell.part.lines.addAll(Line.of(words, from, to)));
        cell.part.rowSpan = Math.min(cell.part.rowSpan, rows.size() - cell.part.row);
        draft.parts.add(cell.part);
    }
}

package kaskad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Things × organisations as glyphs. Every cell is a link; {@code null} where a row does not concern a column.
 *
 * @param corner the words over the row heads
 * @param last the head of the sums column
 */
public record Matrix(String caption, String corner, String last, List<String> columns, List<Row> rows) {
    public Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A head of a group, or cells, or (where no organisation is asked) one sentence over all columns. */
    public sealed interface Row {
        String label();
    }

    public record Group(String label) implements Row {}

    public record Sentence(String label, @Nullable String href, Status status, String words) implements Row {}

    public record Cells(String label, @Nullable String href, List<@Nullable Cell> cells, String sum) implements Row {
        public Cells {
            cells = new ArrayList<>(cells);
        }
    }

    public record Cell(Status status, String href) {}

    /** The row that holds the one tab stop. */
    public @Nullable Row entrance() {
        return rows.stream()
                .filter(row ->
                        row instanceof Cells cells && cells.cells().stream().anyMatch(Objects::nonNull))
                .findFirst()
                .orElse(null);
    }
}

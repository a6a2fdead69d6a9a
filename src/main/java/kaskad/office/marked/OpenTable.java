package kaskad.office.marked;

import java.util.ArrayList;
import java.util.List;
import kaskad.office.Grid;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import kaskad.office.Table;
import org.jspecify.annotations.Nullable;

/** A table while its paragraphs go by. */
final class OpenTable {
    private final Source source;
    private final int number;
    private final List<RowDraft> rows = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Table> nested = new ArrayList<>();
    private List<RowDraft.Content> cells = new ArrayList<>();

    OpenTable(Source source, int number) {
        this.source = source;
        this.number = number;
    }

    void text(String text) {
        texts.add(text);
    }

    void nested(Table table) {
        nested.add(table);
    }

    boolean inRow() {
        return !cells.isEmpty();
    }

    void endCell() {
        cells.add(new RowDraft.Content(String.join("\n", texts).strip(), List.copyOf(nested)));
        texts.clear();
        nested.clear();
    }

    void endRow(@Nullable RowShape shape) {
        if (texts.stream().anyMatch(text -> !text.isBlank()) || !nested.isEmpty()) {
            endCell();
        }
        if (rows.size() >= source.limits().rows()) {
            throw source.tooBig(OfficeRefusal.What.ROWS, source.limits().rows());
        }
        if (!cells.isEmpty()) {
            RowShape known = shape == null ? lastShape() : shape;
            cutExcess(known.cells().size());
            rows.add(new RowDraft(known, cells));
        }
        cells = new ArrayList<>();
        texts.clear();
    }

    /** LibreOffice ends more cells than the row has where a nested table stands in it. */
    private void cutExcess(int defined) {
        while (defined > 0 && cells.size() > defined && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
    }

    private RowShape lastShape() {
        return rows.isEmpty() ? new RowShape(0, List.of()) : rows.getLast().shape();
    }

    Table table() {
        endRow(null);
        Edges edges = new Edges(rows);
        Grid grid = new Grid(source);
        for (RowDraft row : rows) {
            grid.row();
            int at = edges.column(row.shape().left());
            grid.gap(at);
            for (RowDraft.Span span : row.spans()) {
                int end = Math.max(at + 1, edges.column(span.right()));
                if (span.continuesAbove()) {
                    grid.continued(span.text(), end - at);
                } else {
                    grid.cell(span.text(), end - at, 1, span.nested());
                }
                at = end;
            }
        }
        return grid.table(number);
    }
}

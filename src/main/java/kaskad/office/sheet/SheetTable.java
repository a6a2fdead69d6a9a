package kaskad.office.sheet;

import java.util.List;
import java.util.stream.IntStream;
import kaskad.office.Grid;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import kaskad.office.Table;

/** Lays the rows of a table out, from its first used column to its last. */
final class SheetTable {
    private final Source source;
    private final List<SheetRow> rows;
    private final int[] columns;

    SheetTable(Source source, Sheet sheet, List<SheetRow> rows) {
        this.source = source;
        this.rows = rows;
        int left = rows.stream()
                .flatMap(row -> row.spans().stream())
                .mapToInt(span -> span.area().left())
                .min()
                .orElse(0);
        int right = rows.stream()
                .flatMap(row -> row.spans().stream())
                .mapToInt(span -> span.area().right())
                .max()
                .orElse(0);
        this.columns = IntStream.rangeClosed(left, right)
                .filter(sheet::shows)
                .limit(source.limits().columns() + 1L)
                .toArray();
        if (columns.length > source.limits().columns()) {
            throw source.tooBig(OfficeRefusal.What.COLUMNS, source.limits().columns());
        }
    }

    Table table(int number) {
        Grid grid = new Grid(source);
        for (int i = 0; i < rows.size(); i++) {
            grid.row();
            int at = 0;
            for (SheetRow.Span span : rows.get(i).spans()) {
                int from = index(span.area().left());
                int until = index(span.area().right() + 1);
                if (until > from) {
                    grid.gap(from - at);
                    put(grid, i, span, until - from);
                    at = until;
                }
            }
        }
        return grid.table(number);
    }

    /** A cell that began in a row above has its slots already. */
    private void put(Grid grid, int index, SheetRow.Span span, int width) {
        Area area = span.area();
        if (index > 0 && rows.get(index - 1).number() >= area.top()) {
            return;
        }
        int height = 1;
        while (index + height < rows.size() && rows.get(index + height).number() <= area.bottom()) {
            height++;
        }
        boolean first = columns.length > 0 && area.left() <= columns[0];
        grid.cell(first ? span.cell().asRowNumber() : span.cell().text(), width, height, List.of());
    }

    private int index(int column) {
        return (int) IntStream.of(columns).filter(known -> known < column).count();
    }
}

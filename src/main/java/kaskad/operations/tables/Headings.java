package kaskad.operations.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kaskad.office.sheet.CellSheet;
import org.jspecify.annotations.Nullable;

/** Finds the row of headings and takes each column for the field that it names, or that it was taken for before. */
final class Headings {
    /** Titles above a table are not longer. */
    private static final int DEEPEST = 10;

    private final TableSchema schema;
    private final Map<String, String> remembered;

    Headings(TableSchema schema, Map<String, String> remembered) {
        this.schema = schema;
        this.remembered = remembered;
    }

    /** A heading as it is compared: lower case, letters and digits only. */
    static String key(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace("№", " номер ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Which of the first rows knows most fields, the upper one of equals; its index among the lines. */
    int row(List<CellSheet.Line> lines) {
        return IntStream.range(0, Math.min(DEEPEST, lines.size()))
                .boxed()
                .max(Comparator.comparingLong((Integer i) -> known(lines.get(i)))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** The columns of a table: every one that has a heading or any value. */
    List<TableColumn> columns(CellSheet.Line heading, List<CellSheet.Line> rows) {
        int width = rows.stream()
                .mapToInt(row -> row.cells().size())
                .reduce(heading.cells().size(), Math::max);
        Set<String> taken = new HashSet<>();
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            int index = i;
            List<String> cells = rows.stream()
                    .map(row -> row.cell(index))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (!cells.isEmpty() || !heading.cell(i).isEmpty()) {
                String field = field(heading.cell(i));
                String once = field != null && taken.add(field) ? field : null;
                DayOrder order = DayOrder.of(cells);
                boolean asked = order == DayOrder.UNKNOWN && cells.stream().anyMatch(DayOrder::isAsked);
                columns.add(new TableColumn(i, heading.cell(i), once, order, asked));
            }
        }
        return columns;
    }

    private long known(CellSheet.Line line) {
        return line.cells().stream().filter(cell -> field(cell) != null).count();
    }

    private @Nullable String field(String heading) {
        String key = key(heading);
        if (key.isEmpty()) {
            return null;
        }
        String before = remembered.get(key);
        if (before != null) {
            return schema.find(before).map(TableField::key).orElse(null);
        }
        return schema.fields().stream()
                .filter(field -> field.headings().stream().map(Headings::key).anyMatch(key::equals))
                .map(TableField::key)
                .findFirst()
                .orElse(null);
    }
}

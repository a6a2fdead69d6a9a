package kaskad.operations.tables;

import java.util.List;
import java.util.Map;

/** What taking a table in would do, row by row in the order of the file. */
public record TableCheck(List<Checked> rows) {
    /** A row and what becomes of it; {@code row} has no value for a cell that is wrong. */
    public record Checked(TableRow row, TableMatch match) {}

    public TableCheck {
        rows = List.copyOf(rows);
    }

    public long count(Class<? extends TableMatch> what) {
        return rows.stream().filter(row -> what.isInstance(row.match())).count();
    }

    List<TableRow> rows(Class<? extends TableMatch> what) {
        return rows.stream()
                .filter(row -> what.isInstance(row.match()))
                .map(Checked::row)
                .toList();
    }

    /** Counts by message keys, as an operation's outcome. */
    Map<String, Long> outcome() {
        return Map.of(
                "operations.tables.outcome.added", count(TableMatch.Added.class),
                "operations.tables.outcome.changed", count(TableMatch.Changed.class),
                "operations.tables.outcome.unchanged", count(TableMatch.Unchanged.class),
                "operations.tables.outcome.refused", count(TableMatch.Refused.class));
    }
}

package kaskad.intake.draft;

import java.util.List;

/** A table of figures, as the document shows it. */
public record DataTable(String title, List<String> columns, List<List<String>> rows) {
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}

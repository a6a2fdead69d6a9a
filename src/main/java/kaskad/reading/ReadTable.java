package kaskad.reading;

import java.util.List;

/** A table of data that is no plan. */
public record ReadTable(String title, List<String> columns, List<List<String>> rows) {
    public ReadTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}

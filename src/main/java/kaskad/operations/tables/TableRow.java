package kaskad.operations.tables;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row whose every cell is right: texts by fields, dates as 2025-09-01, yes and no as true and false, choices as codes.
 * A field whose column is absent is absent: it stays as it is. An empty cell is an empty text: it empties the field.
 *
 * @param number as the spreadsheet counts it
 */
public record TableRow(int number, Map<String, String> values) {
    public TableRow {
        values = Map.copyOf(values);
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** Empty where the cell or its column is. */
    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    public @Nullable LocalDate date(String field) {
        return text(field).isEmpty() ? null : LocalDate.parse(text(field));
    }

    public @Nullable Long whole(String field) {
        return text(field).isEmpty() ? null : Long.valueOf(text(field));
    }

    public boolean yes(String field) {
        return text(field).equals("true");
    }
}

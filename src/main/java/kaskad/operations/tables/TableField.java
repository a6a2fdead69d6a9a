package kaskad.operations.tables;

import java.util.List;

/**
 * A field that a table may fill.
 *
 * @param key never changed: it is how mappings are remembered
 * @param label the message key of its name
 * @param headings what the column may be called; the first is what is written into tables that go out
 */
public record TableField(String key, String label, List<String> headings, boolean required, FieldType type) {
    public TableField {
        headings = List.copyOf(headings);
    }

    public String heading() {
        return headings.getFirst();
    }

    /** A value as a person reads it in a cell. */
    public String shown(String value) {
        return Cells.shown(this, value);
    }
}

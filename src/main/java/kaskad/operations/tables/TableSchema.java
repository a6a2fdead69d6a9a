package kaskad.operations.tables;

import java.util.List;
import java.util.Optional;

/**
 * The fields of one kind of table in the order in which they are written.
 *
 * @param key the fields that tell a row from others: two rows with the same are refused but for the first
 */
public record TableSchema(List<TableField> fields, List<String> key) {
    public TableSchema {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
    }

    public Optional<TableField> find(String field) {
        return fields.stream().filter(one -> one.key().equals(field)).findFirst();
    }
}

package kaskad.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineKind;
import kaskad.reading.deadlines.NormJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A deadline as three columns, the same in every table: deadline_raw, deadline_kind, deadline_norm (jsonb). */
@Component
public class DeadlineColumns {
    private final JsonMapper json;

    DeadlineColumns(JsonMapper json) {
        this.json = json;
    }

    public Deadline get(ResultSet row) throws SQLException {
        Map<String, Object> norm = json.readValue(row.getString("deadline_norm"), new TypeReference<>() {});
        return NormJson.fromMap(row.getString("deadline_raw"), DeadlineKind.of(row.getString("deadline_kind")), norm);
    }

    /** Where the columns may be null. */
    public @Nullable Deadline find(ResultSet row) throws SQLException {
        return row.getString("deadline_kind") == null ? null : get(row);
    }

    /** Puts the three columns into a row that is handed to {@code jsonb_to_recordset}. */
    public static void put(Map<String, @Nullable Object> row, Deadline deadline) {
        row.put("deadline_raw", deadline.raw());
        row.put("deadline_kind", deadline.kind().word());
        row.put("deadline_norm", NormJson.toMap(deadline.norm()));
    }
}

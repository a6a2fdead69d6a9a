package kaskad.documents;

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

    /** The deadline of what the three columns hold. */
    public Deadline read(String raw, String kind, String norm) {
        Map<String, Object> values = json.readValue(norm, new TypeReference<>() {});
        return NormJson.fromMap(raw, DeadlineKind.of(kind), values);
    }

    /** Puts the three columns into a row that is handed to {@code jsonb_to_recordset}. */
    public static void put(Map<String, @Nullable Object> row, Deadline deadline) {
        row.put("deadline_raw", deadline.raw());
        row.put("deadline_kind", deadline.kind().word());
        row.put("deadline_norm", NormJson.toMap(deadline.norm()));
    }
}

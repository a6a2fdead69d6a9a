package kaskad.roster;

import java.util.Map;
import java.util.UUID;

/** An organisation of the register as a row of the table; {@code values} are its fields as the table writes them. */
record Known(UUID id, UUID within, Map<String, String> values) {
    Known {
        values = Map.copyOf(values);
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }
}

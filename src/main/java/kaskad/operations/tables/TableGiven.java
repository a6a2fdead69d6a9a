package kaskad.operations.tables;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way in.
 *
 * @param sheet the sheet that is read; {@code otherSheets} are not
 * @param headerRow the number of the row of headings; what stands above is not read
 * @param operation what takes it in, once it was started
 */
public record TableGiven(
        UUID id,
        Place place,
        String kind,
        String author,
        UUID attachment,
        String fileName,
        String sheet,
        List<String> otherSheets,
        int headerRow,
        List<TableColumn> columns,
        @Nullable UUID operation,
        Instant createdAt,
        int version) {
    public TableGiven {
        otherSheets = List.copyOf(otherSheets);
        columns = List.copyOf(columns);
    }
}

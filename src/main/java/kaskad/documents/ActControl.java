package kaskad.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act's life under control: since when and by whom, and how it ended.
 *
 * @param filed the file that it lies in since («В дело № 01-12»)
 */
public record ActControl(
        Instant since,
        String by,
        @Nullable Instant released,
        @Nullable String releasedBy,
        @Nullable String note,
        @Nullable String filed) {
    public boolean open() {
        return released == null;
    }
}

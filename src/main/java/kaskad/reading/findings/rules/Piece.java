package kaskad.reading.findings.rules;

import kaskad.reading.At;
import kaskad.reading.Field;
import org.jspecify.annotations.Nullable;

/** A cell of a measure or indicator (with its field), another cell, or a paragraph. */
public record Piece(
        @Nullable At at, @Nullable Field field, String text) {
    boolean isCell() {
        return at != null && at.table() != null;
    }
}

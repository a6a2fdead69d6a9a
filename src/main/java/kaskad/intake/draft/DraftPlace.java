package kaskad.intake.draft;

import org.jspecify.annotations.Nullable;

/** Where in the document something stands: the table from 1 and its row, or a paragraph where there is no table. */
public record DraftPlace(
        @Nullable Integer page,
        @Nullable Integer table,
        @Nullable Integer row) {}

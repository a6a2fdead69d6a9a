package kaskad.documents;

import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/** A numbered point of an act: its words, to whom it is addressed and by when, as far as the act says. */
public record NewClause(
        @Nullable String number,
        String text,
        @Nullable String addressees,
        @Nullable Deadline deadline) {}

package kaskad.ui;

import org.jspecify.annotations.Nullable;

/** One event of a history: what happened, when and by whom ({@code note}), and what was said. */
public record Moment(
        Status status, String title, String note, @Nullable String words) {}

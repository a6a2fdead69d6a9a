package kaskad.reading;

import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/** A target indicator of a plan. */
public record ReadIndicator(
        @Nullable String number, String title, @Nullable Deadline deadline, Target target, At at) {}

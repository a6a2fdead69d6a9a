package kaskad.ui;

import org.jspecify.annotations.Nullable;

/** A number that opens the list it counts; {@code note} says what is meant in a few words. */
public record Counter(
        Status status, String label, long number, @Nullable String note, String href, boolean current) {}

package kaskad.ui;

import org.jspecify.annotations.Nullable;

/** One step of the way to a page; without {@code href} it is only named. */
public record Crumb(String label, @Nullable String href) {}

package kaskad.documents;

import org.jspecify.annotations.Nullable;

/**
 * By what the register of acts is narrowed.
 *
 * @param words stand anywhere in the requisites or in a number of a body
 * @param kind as acts name themselves, whatever the case
 * @param control the state of control
 * @param year of the date
 */
public record ActFilter(
        @Nullable String words,
        @Nullable String kind,
        @Nullable Control control,
        @Nullable Integer year) {
    public static final ActFilter ALL = new ActFilter(null, null, null, null);

    /** States of control, and what the reader still has to acknowledge. */
    public enum Control {
        OPEN,
        RELEASED,
        UNREAD
    }

    public static ActFilter of(@Nullable String words) {
        return new ActFilter(words, null, null, null);
    }
}

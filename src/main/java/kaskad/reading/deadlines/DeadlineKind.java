package kaskad.reading.deadlines;

import java.util.Locale;

/** What sort of deadline a wording sets; decides the shape of its {@link Norm}. */
public enum DeadlineKind {
    ONCE,
    RANGE,
    RECURRING,
    CONTINUOUS,
    EVENT,
    CONDITIONAL,
    RELATIVE,
    UNSPECIFIED;

    /** The kind as the reading contract writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static DeadlineKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

package kaskad.reading.deadlines;

import java.util.Locale;

/** How often something recurs; OTHER is told by an interval or a list of months, days or dates. */
public enum Frequency {
    YEARLY,
    HALFYEAR,
    TERMLY,
    QUARTERLY,
    MONTHLY,
    WEEKLY,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Frequency of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}

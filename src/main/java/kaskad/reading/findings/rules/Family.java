package kaskad.reading.findings.rules;

import java.util.Locale;

/** What rules are about; the order of the documentation. */
public enum Family {
    NUMBERING,
    DEADLINES,
    EXECUTORS,
    RESULTS,
    INDICATORS,
    ACTS,
    WORDING,
    LAYOUT,
    CASCADE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

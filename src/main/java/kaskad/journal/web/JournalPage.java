package kaskad.journal.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what when: entries, newest first, each with its changed values as «name: old → new». */
public record JournalPage(
        List<Line> lines,
        ZoneId zone,
        @Nullable String next,
        @Nullable String first) {
    /** One entry; what and action are words already. */
    public record Line(Instant at, String actor, String organisation, String what, String action, List<Value> values) {}

    /** One changed value; an empty text where there was or is none. */
    public record Value(String name, String before, String after) {}

    public JournalPage {
        lines = List.copyOf(lines);
    }
}

package kaskad.organisations.changes;

import java.util.List;

/** What a change would do, before it is done. */
public record ChangePreview(List<String> closes, List<Counted> work) {
    public ChangePreview {
        closes = List.copyOf(closes);
        work = List.copyOf(work);
    }

    /** How much open work of one kind is handed over or dropped; the key of a text that takes the count. */
    public record Counted(String key, long count) {}
}

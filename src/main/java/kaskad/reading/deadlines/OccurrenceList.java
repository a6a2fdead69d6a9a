package kaskad.reading.deadlines;

import java.util.List;

/** Occurrences in the order of their due days; {@code cut} if the policy's cap left some out. */
public record OccurrenceList(List<Occurrence> items, boolean cut) {
    public OccurrenceList {
        items = List.copyOf(items);
    }
}

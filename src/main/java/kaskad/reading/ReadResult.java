package kaskad.reading;

import java.util.List;

/** What is expected: the wording and what can be measured in it. */
public record ReadResult(String raw, List<Threshold> thresholds) {
    public ReadResult {
        thresholds = List.copyOf(thresholds);
    }
}

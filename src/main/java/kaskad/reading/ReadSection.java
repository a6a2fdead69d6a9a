package kaskad.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of a plan; a plan without sections has one with an empty title. */
public record ReadSection(@Nullable String number, String title, List<ReadMeasure> measures) {
    public ReadSection {
        measures = List.copyOf(measures);
    }
}

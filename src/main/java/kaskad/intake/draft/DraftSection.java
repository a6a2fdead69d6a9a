package kaskad.intake.draft;

import java.util.List;

/** A section of a plan; {@code number} is what stands before its title. */
public record DraftSection(String number, String title, List<DraftMeasure> measures) {
    public DraftSection {
        measures = List.copyOf(measures);
    }
}

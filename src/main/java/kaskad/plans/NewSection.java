package kaskad.plans;

import java.util.List;

/** A section with its measures; a plan without sections has one with empty number and title. */
public record NewSection(String number, String title, List<NewMeasure> measures) {
    public NewSection {
        measures = List.copyOf(measures);
    }
}

package kaskad.intake.editions;

import java.util.List;
import kaskad.plans.editions.EditionQueries.EditionRow;

/**
 * What can be done about the amendments of an act.
 *
 * @param amendments how many of them change a plan
 * @param matched the latest editions of the plans that the act names
 * @param choices the plans of the act's organisation, for a person to choose from
 * @param done the plans that the amendments are in already
 */
public record Offer(int amendments, List<EditionRow> matched, List<EditionRow> choices, List<EditionRow> done) {
    public static final Offer NONE = new Offer(0, List.of(), List.of(), List.of());

    public Offer {
        matched = List.copyOf(matched);
        choices = List.copyOf(choices);
        done = List.copyOf(done);
    }
}

package kaskad.intake.editions;

import java.util.List;
import kaskad.plans.PlanCard;
import kaskad.reading.amendments.Difference;
import kaskad.reading.amendments.Edition;

/**
 * What an act would make of a plan; nothing is changed yet.
 *
 * @param document the version of the imported document
 */
public record Proposal(PlanCard plan, int document, Edition edition) {

    public List<Difference> differences() {
        return edition.differences();
    }

    public long count(Difference.Kind kind) {
        return differences().stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }
}

package kaskad.intake.editions.web;

import java.util.List;
import java.util.UUID;
import kaskad.plans.editions.EditionQueries.EditionRow;
import kaskad.plans.PlanId;

/** Which plan an act changes, where it does not name just one: those that it names, and the organisation's others. */
public record ChoicePage(UUID id, String fileName, int amendments, List<EditionRow> named, List<EditionRow> others) {
    public ChoicePage {
        named = List.copyOf(named);
        others = List.copyOf(others);
    }

    public String href(PlanId plan) {
        return EditionUrls.one(id, plan);
    }
}

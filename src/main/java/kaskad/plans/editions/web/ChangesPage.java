package kaskad.plans.editions.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.plans.PlanCard;
import kaskad.plans.editions.EditionDiff;
import kaskad.plans.editions.EditionQueries.EditionLine;
import kaskad.ui.Tab;
import org.jspecify.annotations.Nullable;

/**
 * What an edition changes against an earlier one.
 *
 * @param before the edition compared with; {@code null}, there is none
 * @param earlier the editions that may be compared with
 * @param organisations by measure, how many organisations carry it out now
 * @param plansBelow by measure, how many plans below carry it out
 */
public record ChangesPage(
        PlanCard plan,
        List<Tab> tabs,
        @Nullable PlanCard before,
        List<EditionLine> earlier,
        EditionDiff diff,
        Map<UUID, Integer> organisations,
        Map<UUID, Integer> plansBelow,
        boolean mayMatch) {
    public ChangesPage {
        tabs = List.copyOf(tabs);
        earlier = List.copyOf(earlier);
        organisations = Map.copyOf(organisations);
        plansBelow = Map.copyOf(plansBelow);
    }

    public int organisations(UUID line) {
        return organisations.getOrDefault(line, 0);
    }

    public int plansBelow(UUID line) {
        return plansBelow.getOrDefault(line, 0);
    }
}

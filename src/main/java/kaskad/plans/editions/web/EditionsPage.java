package kaskad.plans.editions.web;

import java.util.List;
import kaskad.plans.PlanCard;
import kaskad.plans.editions.EditionQueries.EditionLine;
import kaskad.ui.Choice;
import kaskad.ui.Tab;

/**
 * All editions of a plan, the latest first.
 *
 * @param mayStart whether the actor may prepare a next edition now
 * @param followable the plans in force that this draft may be made the next edition of
 */
public record EditionsPage(
        PlanCard plan, List<Tab> tabs, List<EditionLine> editions, boolean mayStart, List<Choice> followable) {
    public EditionsPage {
        tabs = List.copyOf(tabs);
        editions = List.copyOf(editions);
        followable = List.copyOf(followable);
    }
}

package kaskad.plans.measures.web;

import java.util.List;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.measures.MeasureCard.Ask;
import kaskad.ui.Tab;

/** What the reports on all measures of a plan must give. */
public record AsksPage(
        PlanCard plan, List<Tab> tabs, List<Row> rows, int taken, int proposed, int silent, boolean mayEdit) {
    public AsksPage {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
    }

    /** A measure and what its report must give. */
    public record Row(MeasureRow measure, List<Ask> asks) {}
}

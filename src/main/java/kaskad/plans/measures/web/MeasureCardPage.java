package kaskad.plans.measures.web;

import java.util.List;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.measures.MeasureCard;
import kaskad.reading.Threshold;
import kaskad.ui.Choice;
import kaskad.ui.Tab;

/** One measure with all that it holds; {@code thresholds} are read from the expected result. */
public record MeasureCardPage(
        PlanCard plan,
        List<Tab> tabs,
        MeasureRow measure,
        MeasureCard card,
        List<Threshold> thresholds,
        List<Choice> askKinds,
        List<Choice> riskKinds,
        boolean mayEdit) {
    public MeasureCardPage {
        tabs = List.copyOf(tabs);
        thresholds = List.copyOf(thresholds);
        askKinds = List.copyOf(askKinds);
        riskKinds = List.copyOf(riskKinds);
    }
}

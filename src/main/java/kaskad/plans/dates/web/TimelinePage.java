package kaskad.plans.dates.web;

import java.util.List;
import kaskad.plans.PlanCard;
import kaskad.plans.dates.Timeline;
import kaskad.ui.Status;
import kaskad.ui.Tab;

/** A plan's year as a picture; {@code years} are those of its period, {@code legend} the states that occur. */
public record TimelinePage(
        PlanCard plan,
        List<Tab> tabs,
        List<Integer> years,
        List<String> months,
        Timeline timeline,
        List<Status> legend) {
    public TimelinePage {
        tabs = List.copyOf(tabs);
        years = List.copyOf(years);
        months = List.copyOf(months);
        legend = List.copyOf(legend);
    }
}

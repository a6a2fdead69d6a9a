package kaskad.plans.dates.web;

import java.util.List;
import kaskad.plans.PlanCard;
import kaskad.plans.dates.MonthPlan;
import kaskad.ui.Tab;

/** A plan's month; {@code before} and {@code after} are the months beside it, as in addresses. */
public record CalendarPage(
        PlanCard plan,
        List<Tab> tabs,
        String title,
        List<String> weekdays,
        MonthPlan month,
        String before,
        String after) {
    public CalendarPage {
        tabs = List.copyOf(tabs);
        weekdays = List.copyOf(weekdays);
    }
}

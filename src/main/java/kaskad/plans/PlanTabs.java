package kaskad.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaskad.kernel.Actor;
import kaskad.ui.Tab;
import kaskad.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The row of tabs of a plan: its own table and what {@link PlanTab}s add; every page of a plan shows it. */
@Component
public class PlanTabs {
    /** The address of the plan's own page, before its id. */
    public static final String PLANS = "/plans";

    private final ObjectProvider<PlanTab> slots;

    PlanTabs(ObjectProvider<PlanTab> slots) {
        this.slots = slots;
    }

    /** {@code current}: the address of the page that shows them. */
    public List<Tab> of(Actor actor, PlanCard plan, String current, Texts texts) {
        String own = PLANS + "/" + plan.id();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(texts.text("plans.tab.table"), "table", own, own.equals(current)));
        slots.stream()
                .sorted(Comparator.comparingInt(PlanTab::order))
                .flatMap(slot -> slot.link(actor, plan).stream())
                .map(link -> new Tab(
                        texts.text(link.messageKey()),
                        link.icon(),
                        link.href(),
                        link.href().equals(current)))
                .forEach(tabs::add);
        return tabs;
    }
}

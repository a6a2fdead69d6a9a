package kaskad.plans.measures.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanTabs;
import kaskad.plans.Plans;
import kaskad.plans.measures.MeasureCard.Ask;
import kaskad.plans.measures.MeasureQueries;
import kaskad.plans.measures.Measures;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the reports on a whole plan must give: proposed at once, taken in bulk. */
@Controller
class AsksController {
    private final Plans plans;
    private final PlanQueries planQueries;
    private final Measures measures;
    private final MeasureQueries queries;
    private final PlanTabs tabs;

    AsksController(Plans plans, PlanQueries planQueries, Measures measures, MeasureQueries queries, PlanTabs tabs) {
        this.plans = plans;
        this.planQueries = planQueries;
        this.measures = measures;
        this.queries = queries;
        this.tabs = tabs;
    }

    @GetMapping(MeasureUrls.ALL_ASKS)
    View all(Actor actor, Texts texts, @PathVariable UUID id) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        Scope scope = actor.scope(Permission.VIEW);
        Map<UUID, List<Ask>> asks = queries.asks(scope, plan.id());
        List<AsksPage.Row> rows = planQueries.measures(scope, plan.id()).stream()
                .map(row -> new AsksPage.Row(row, asks.getOrDefault(row.id(), List.of())))
                .toList();
        long proposed = asks.values().stream()
                .flatMap(List::stream)
                .filter(Ask::proposed)
                .count();
        long all = asks.values().stream().mapToLong(List::size).sum();
        return new View(
                "plans/measures/web/asks",
                new AsksPage(
                        plan,
                        tabs.of(actor, plan, MeasureUrls.asks(plan.id()), texts),
                        rows,
                        (int) (all - proposed),
                        (int) proposed,
                        (int) rows.stream().filter(row -> row.asks().isEmpty()).count(),
                        actor.may(Permission.EDIT_PLAN, plan.place())));
    }

    @PostMapping(MeasureUrls.ALL_ASKS)
    String propose(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        int proposed = measures.propose(actor, new PlanId(id));
        Flash.done("plans.asks.proposed", proposed).after(redirect);
        return "redirect:" + MeasureUrls.asks(new PlanId(id));
    }

    @PostMapping(MeasureUrls.PROPOSED)
    String take(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<UUID> chosen,
            RedirectAttributes redirect) {
        int taken = measures.take(actor, new PlanId(id), chosen == null ? Set.of() : chosen);
        Flash.done("plans.asks.taken", taken).after(redirect);
        return "redirect:" + MeasureUrls.asks(new PlanId(id));
    }
}

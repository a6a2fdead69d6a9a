package kaskad.plans.links.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanTabs;
import kaskad.plans.links.LinkQueries;
import kaskad.plans.links.LinkQueries.LinkRow;
import kaskad.plans.links.LinkQueries.LinkedPlan;
import kaskad.plans.links.LinkState;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import org.springframework.stereotype.Component;

/** Puts the page of links together: five statements, whatever the number of links. */
@Component
class LinksPages {
    private final PlanQueries plans;
    private final LinkQueries links;
    private final PlanTabs tabs;

    LinksPages(PlanQueries plans, LinkQueries links, PlanTabs tabs) {
        this.plans = plans;
        this.links = links;
        this.tabs = tabs;
    }

    LinksPage page(Actor actor, PlanCard plan, String only, Texts texts) {
        Scope scope = actor.scope(Permission.VIEW);
        Map<UUID, List<LinkRow>> byMeasure =
                links.of(scope, plan.id()).stream().collect(Collectors.groupingBy(LinkRow::own));
        List<LinksPage.Row> rows = plans.measures(scope, plan.id()).stream()
                .map(row -> new LinksPage.Row(row, byMeasure.getOrDefault(row.id(), List.of())))
                .toList();
        List<LinkedPlan> others = links.others(scope, plan.id());
        LinkedPlan parent = links.parent(scope, plan.id()).orElse(null);
        return new LinksPage(
                plan,
                tabs.of(actor, plan, LinkUrls.links(plan.id()), texts),
                parent,
                choices(others, one -> one.level().compareTo(plan.level()) < 0),
                choices(others, one -> !one.equals(parent)),
                only,
                counts(rows),
                rows.stream().filter(row -> shown(row, only)).toList(),
                measures(rows.stream().map(LinksPage.Row::measure).toList()),
                parent == null ? List.of() : measures(plans.measures(scope, parent.id())),
                actor.may(Permission.EDIT_PLAN, plan.place()));
    }

    private static boolean shown(LinksPage.Row row, String only) {
        return switch (only) {
            case "proposed" -> has(row, LinkState.PROPOSED);
            case "linked" -> has(row, LinkState.CONFIRMED);
            case "without" -> !has(row, LinkState.CONFIRMED);
            default -> true;
        };
    }

    private static boolean has(LinksPage.Row row, LinkState state) {
        return row.links().stream().anyMatch(link -> link.state() == state);
    }

    private static LinksPage.Counts counts(List<LinksPage.Row> rows) {
        int linked = (int)
                rows.stream().filter(row -> has(row, LinkState.CONFIRMED)).count();
        int proposed = (int) rows.stream()
                .flatMap(row -> row.links().stream())
                .filter(link -> link.state() == LinkState.PROPOSED)
                .count();
        return new LinksPage.Counts(linked, rows.size() - linked, proposed);
    }

    private static List<Choice> choices(List<LinkedPlan> plans, Predicate<LinkedPlan> which) {
        return plans.stream()
                .filter(which)
                .map(one -> new Choice(one.id().toString(), one.title() + " (" + one.organisation() + ")"))
                .toList();
    }

    private static List<Choice> measures(List<MeasureRow> rows) {
        return rows.stream()
                .map(row -> new Choice(row.id().toString(), row.number() + " " + row.title()))
                .toList();
    }
}

package kaskad.plans.editions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.plans.MeasureProgress;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanTabs;
import kaskad.plans.Plans;
import kaskad.plans.editions.EditionDiff;
import kaskad.plans.editions.EditionQueries;
import kaskad.plans.editions.EditionQueries.EditionLine;
import kaskad.plans.editions.NextEditions;
import kaskad.plans.links.LinkQueries;
import kaskad.ui.Choice;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an edition changes, whom that touches, and which row goes on as which. */
@Controller
class ChangesController {
    private static final String ROW = "row.";
    private static final int LETTERS = 70;

    private final Plans plans;
    private final PlanQueries queries;
    private final NextEditions editions;
    private final EditionQueries editionQueries;
    private final LinkQueries links;
    private final ObjectProvider<MeasureProgress> progress;
    private final PlanTabs tabs;
    private final Clock clock;

    ChangesController(
            Plans plans,
            PlanQueries queries,
            NextEditions editions,
            EditionQueries editionQueries,
            LinkQueries links,
            ObjectProvider<MeasureProgress> progress,
            PlanTabs tabs,
            Clock clock) {
        this.plans = plans;
        this.queries = queries;
        this.editions = editions;
        this.editionQueries = editionQueries;
        this.links = links;
        this.progress = progress;
        this.tabs = tabs;
        this.clock = clock;
    }

    @GetMapping(PlanEditionUrls.CHANGES)
    View changes(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam @Nullable UUID against) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        Scope scope = actor.scope(Permission.VIEW);
        PlanId living = PlanEditionController.living(plan);
        List<EditionLine> earlier = editionQueries.of(scope, living).stream()
                .filter(line -> line.edition() < plan.edition())
                .toList();
        PlanId before = earlier.stream()
                .map(EditionLine::id)
                .filter(one -> against == null || one.value().equals(against))
                .findFirst()
                .orElse(null);
        NextEditions.Comparison compared = before == null ? null : editions.compare(actor, before, plan.id());
        return new View(
                "plans/editions/web/changes",
                new ChangesPage(
                        plan,
                        tabs.of(actor, plan, PlanEditionUrls.editions(plan.id()), texts),
                        compared == null ? null : compared.before(),
                        earlier,
                        compared == null ? new EditionDiff(List.of()) : compared.diff(),
                        organisations(scope, plan, living),
                        links.plansBelow(scope, living),
                        plan.follows() != null && actor.may(Permission.EDIT_PLAN, plan.place())));
    }

    private Map<UUID, Integer> organisations(Scope scope, PlanCard plan, PlanId living) {
        MeasureProgress slot = progress.getIfAvailable();
        if (slot == null) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(plan.zone()));
        return slot.progress(scope, living, today).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().organisations()));
    }

    @GetMapping(PlanEditionUrls.MATCHING)
    View matching(Actor actor, Texts texts, @PathVariable UUID id) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        Scope scope = actor.scope(Permission.VIEW);
        PlanCard followed = plans.get(actor, editions.followedBy(plan));
        List<MeasureRow> rows = queries.measures(scope, plan.id());
        List<MeasureRow> living = queries.measures(scope, followed.id());
        Map<UUID, UUID> proposed = editions.proposed(rows, living);
        return new View(
                "plans/editions/web/matching",
                new MatchingPage(
                        plan,
                        followed,
                        tabs.of(actor, plan, PlanEditionUrls.editions(plan.id()), texts),
                        rows.stream().map(row -> row(row, proposed.get(row.id()))).toList(),
                        living.stream()
                                .map(row -> new Choice(row.id().toString(), shortly(row)))
                                .toList(),
                        plan.draft() && actor.may(Permission.EDIT_PLAN, plan.place())));
    }

    /** A hundred choices stand in each of a hundred rows: so many letters tell a measure from the others. */
    private static String shortly(MeasureRow row) {
        String title = row.title();
        return row.number() + " " + (title.length() > LETTERS ? title.substring(0, LETTERS) + "…" : title);
    }

    private static MatchingPage.Row row(MeasureRow row, @Nullable UUID proposed) {
        return new MatchingPage.Row(
                row, proposed == null ? null : proposed.toString(), row.follows() == null && proposed != null);
    }

    /** A field for each row, named after it; an empty one says that the row is new. */
    @PostMapping(PlanEditionUrls.MATCHING)
    String match(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        PlanId plan = new PlanId(id);
        Map<UUID, UUID> followed = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.startsWith(ROW) && !value.isBlank()) {
                followed.put(UUID.fromString(name.substring(ROW.length())), UUID.fromString(value));
            }
        });
        editions.match(actor, plan, version, followed);
        Flash.done("plans.matching.done", followed.size()).after(redirect);
        return "redirect:" + PlanEditionUrls.changes(plan);
    }
}

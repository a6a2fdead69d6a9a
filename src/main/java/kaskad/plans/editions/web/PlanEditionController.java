package kaskad.plans.editions.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanState;
import kaskad.plans.PlanTabs;
import kaskad.plans.Plans;
import kaskad.plans.editions.EditionQueries;
import kaskad.plans.editions.EditionQueries.EditionLine;
import kaskad.plans.editions.NextEditions;
import kaskad.ui.Choice;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of editions, and the two ways to a next one. */
@Controller
class PlanEditionController {
    private final Plans plans;
    private final NextEditions editions;
    private final EditionQueries queries;
    private final PlanTabs tabs;

    PlanEditionController(Plans plans, NextEditions editions, EditionQueries queries, PlanTabs tabs) {
        this.plans = plans;
        this.editions = editions;
        this.queries = queries;
        this.tabs = tabs;
    }

    @GetMapping(PlanEditionUrls.EDITIONS)
    View list(Actor actor, Texts texts, @PathVariable UUID id) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        List<EditionLine> all = queries.of(actor.scope(Permission.VIEW), living(plan));
        boolean keeper = actor.may(Permission.EDIT_PLAN, plan.place());
        boolean drafted = all.stream().anyMatch(line -> line.state().equals("draft"));
        return new View(
                "plans/editions/web/editions",
                new EditionsPage(
                        plan,
                        tabs.of(actor, plan, PlanEditionUrls.editions(plan.id()), texts),
                        all,
                        keeper && plan.approved() && !drafted,
                        keeper && plan.draft() && plan.follows() == null ? followable(actor, plan) : List.of()));
    }

    static PlanId living(PlanCard plan) {
        return switch (plan.state()) {
            case PlanState.Draft draft -> Objects.requireNonNullElse(draft.follows(), plan.id());
            case PlanState.Approved _ -> plan.id();
            case PlanState.Superseded former -> former.living();
        };
    }

    private List<Choice> followable(Actor actor, PlanCard plan) {
        return queries
                .latest(actor.scope(Permission.EDIT_PLAN), plan.place().organisation())
                .stream()
                .filter(one -> !one.draft())
                .map(one -> new Choice(one.id().toString(), one.title()))
                .toList();
    }

    @PostMapping(PlanEditionUrls.EDITIONS)
    String start(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        PlanId next = editions.start(actor, new PlanId(id));
        Flash.done("plans.editions.started")
                .undoneBy(PlanEditionUrls.plan(next) + "/discard")
                .after(redirect);
        return "redirect:" + PlanEditionUrls.plan(next);
    }

    @PostMapping(PlanEditionUrls.FOLLOW)
    String follow(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam UUID plan,
            RedirectAttributes redirect) {
        PlanId draft = new PlanId(id);
        editions.attach(actor, draft, version, new PlanId(plan));
        Flash.done("plans.editions.followed").after(redirect);
        return "redirect:" + PlanEditionUrls.matching(draft);
    }
}

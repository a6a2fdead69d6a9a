package kaskad.plans.measures.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;
import kaskad.plans.Plans;
import kaskad.plans.adoption.AdoptionMark;
import kaskad.plans.measures.AskKind;
import kaskad.plans.measures.MeasureCard.RiskKind;
import kaskad.plans.measures.MeasureQueries;
import kaskad.plans.measures.Measures;
import kaskad.reading.meaning.Thresholds;
import kaskad.ui.Choice;
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

/** The page of one measure; each of its lists is changed item by item. */
@Controller
class MeasureCardController {
    private final Plans plans;
    private final Measures measures;
    private final MeasureQueries queries;
    private final PlanTabs tabs;

    MeasureCardController(Plans plans, Measures measures, MeasureQueries queries, PlanTabs tabs) {
        this.plans = plans;
        this.measures = measures;
        this.queries = queries;
        this.tabs = tabs;
    }

    @GetMapping(MeasureUrls.CARD)
    View card(Actor actor, Texts texts, @PathVariable UUID id, @PathVariable UUID measure) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        MeasureRow row = measures.get(actor, plan.id(), measure);
        boolean keeper = actor.may(Permission.EDIT_PLAN, plan.place());
        return new View(
                "plans/measures/web/card",
                new MeasureCardPage(
                        plan,
                        tabs.of(actor, plan, "", texts),
                        row,
                        queries.card(actor.scope(Permission.VIEW), plan.id(), measure),
                        Thresholds.of(row.result()),
                        askKinds(texts),
                        riskKinds(texts),
                        keeper && (plan.draft() || plan.approved())));
    }

    static List<Choice> askKinds(Texts texts) {
        return Arrays.stream(AskKind.values())
                .map(kind -> new Choice(kind.word(), texts.text("plans.ask.kind." + kind.word())))
                .toList();
    }

    private static List<Choice> riskKinds(Texts texts) {
        return Arrays.stream(RiskKind.values())
                .map(kind -> new Choice(kind.word(), texts.text("plans.risk.kind." + kind.word())))
                .toList();
    }

    @PostMapping(MeasureUrls.MILESTONES)
    String milestone(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            ItemForm form,
            RedirectAttributes redirect) {
        Measures.Item item = form.item(id, measure);
        if (form.removes()) {
            measures.remove(actor, item, Measures.Part.MILESTONE);
        } else {
            measures.milestone(actor, item, form.day(), form.name());
        }
        return saved(id, measure, redirect);
    }

    @PostMapping(MeasureUrls.RISKS)
    String risk(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            ItemForm form,
            RedirectAttributes redirect) {
        Measures.Item item = form.item(id, measure);
        if (form.removes()) {
            measures.remove(actor, item, Measures.Part.RISK);
        } else {
            measures.risk(actor, item, form.risk(), form.name(), form.answer());
        }
        return saved(id, measure, redirect);
    }

    @PostMapping(MeasureUrls.ASKS)
    String ask(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            ItemForm form,
            RedirectAttributes redirect) {
        Measures.Item item = form.item(id, measure);
        if (form.removes()) {
            measures.remove(actor, item, Measures.Part.ASK);
        } else {
            measures.ask(actor, item, form.ask());
        }
        return saved(id, measure, redirect);
    }

    @PostMapping(MeasureUrls.SERVED)
    String serve(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestParam(required = false) @Nullable Set<UUID> targets,
            RedirectAttributes redirect) {
        measures.serve(actor, new PlanId(id), measure, targets == null ? Set.of() : targets);
        return saved(id, measure, redirect);
    }

    @PostMapping(MeasureUrls.ADOPTION)
    String adoption(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestParam(defaultValue = "false") boolean asked,
            RedirectAttributes redirect) {
        measures.mark(actor, new PlanId(id), measure, asked ? AdoptionMark.ASKED : AdoptionMark.NONE);
        return saved(id, measure, redirect);
    }

    private static String saved(UUID plan, UUID measure, RedirectAttributes redirect) {
        Flash.done("plans.card.saved").after(redirect);
        return "redirect:" + MeasureUrls.card(new PlanId(plan), measure);
    }
}

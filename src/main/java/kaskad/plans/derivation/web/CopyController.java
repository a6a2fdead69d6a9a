package kaskad.plans.derivation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Period;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationType;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import kaskad.plans.PlanTabs;
import kaskad.plans.Plans;
import kaskad.plans.derivation.DerivationQueries;
import kaskad.plans.derivation.Derivations;
import kaskad.plans.derivation.HandedDown;
import kaskad.plans.derivation.YearShift;
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

/** A plan made of another: for a body below with its words handed down, or for the next year with its dates moved. */
@Controller
class CopyController {
    private static final int MOST_YEARS = 5;

    private final Plans plans;
    private final PlanQueries queries;
    private final OrganisationQueries organisations;
    private final Derivations derivations;
    private final DerivationQueries templates;
    private final PlanTabs tabs;

    CopyController(
            Plans plans,
            PlanQueries queries,
            OrganisationQueries organisations,
            Derivations derivations,
            DerivationQueries templates,
            PlanTabs tabs) {
        this.plans = plans;
        this.queries = queries;
        this.organisations = organisations;
        this.derivations = derivations;
        this.templates = templates;
        this.tabs = tabs;
    }

    @GetMapping(DerivationUrls.COPY)
    View page(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam @Nullable UUID owner,
            @RequestParam @Nullable Integer years) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        List<Organisation> own = organisations.list(actor.scope(Permission.EDIT_PLAN)).stream()
                .filter(one -> one.type() != OrganisationType.TERRITORY)
                .toList();
        Organisation chosen = chosen(own, plan, owner);
        boolean same = chosen.id().equals(plan.place().organisation());
        int shift = Math.clamp(years == null ? same ? 1 : 0 : years, 0, MOST_YEARS);
        PlanLevel level = same ? plan.level() : Derivations.level(chosen);
        Period period = YearShift.of(plan.period(), shift);
        return new View(
                "plans/derivation/web/copy",
                new CopyPage(
                        plan,
                        tabs.of(actor, plan, "", texts),
                        own.stream()
                                .map(one -> new Choice(one.id().toString(), one.shortName()))
                                .toList(),
                        chosen.id(),
                        level,
                        shift,
                        YearShift.of(plan.title(), shift),
                        period.from(),
                        period.until(),
                        queries.measures(actor.scope(Permission.VIEW), plan.id()).stream()
                                .map(row -> row(row, same ? null : level, shift))
                                .toList(),
                        !same && plan.approved() && plan.level().compareTo(level) < 0,
                        templates.template(actor.scope(Permission.VIEW), plan.id()),
                        actor.may(Permission.EDIT_PLAN, plan.place())));
    }

    /** Somebody's own plan is copied for the next year first, a plan from above for the first body below. */
    private static Organisation chosen(List<Organisation> own, PlanCard plan, @Nullable UUID owner) {
        UUID wanted = owner == null ? plan.place().organisation() : owner;
        return own.stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElseThrow(() -> new Refused(new PlanRefusal.NotYourPlan(plan.title())));
    }

    private static CopyPage.Row row(MeasureRow row, @Nullable PlanLevel level, int shift) {
        String handed = level == null ? row.title() : HandedDown.of(row.title(), level);
        return new CopyPage.Row(
                row, YearShift.of(handed, shift), YearShift.of(row.deadline().raw(), shift));
    }

    @PostMapping(DerivationUrls.COPY)
    String copy(
            Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields, RedirectAttributes redirect) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        PlanId made = derivations.derive(actor, new CopyForm(fields).derivation(plan.id()));
        Flash.done("plans.copied")
                .undoneBy(DerivationUrls.plan(made) + "/discard")
                .after(redirect);
        return "redirect:" + DerivationUrls.plan(made);
    }

    @PostMapping(DerivationUrls.TEMPLATE)
    String template(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        boolean template = derivations.template(actor, new PlanId(id));
        Flash.done(template ? "plans.template.on" : "plans.template.off").after(redirect);
        return "redirect:" + DerivationUrls.copy(new PlanId(id));
    }
}

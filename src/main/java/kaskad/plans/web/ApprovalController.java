package kaskad.plans.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kaskad.documents.Acts;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisations;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approval of a draft by an act. */
@Controller
class ApprovalController {
    private static final String TEMPLATE = "plans/web/approval";

    private final Plans plans;
    private final Organisations organisations;
    private final Acts acts;

    ApprovalController(Plans plans, Organisations organisations, Acts acts) {
        this.plans = plans;
        this.acts = acts;
        this.organisations = organisations;
    }

    @GetMapping(PlanUrls.APPROVAL)
    View form(Actor actor, @PathVariable UUID id, Texts texts) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        if (!actor.may(Permission.APPROVE_PLAN, plan.place())) {
            throw new Refused(new PlanRefusal.NotYourPlan(plan.title()));
        }
        if (!plan.draft()) {
            throw new Refused(new PlanRefusal.NotADraft(plan.title()));
        }
        return new View(TEMPLATE, new ApprovalPage(plan, proposed(actor, plan, texts), Map.of()));
    }

    /** The requisites of the order that came in the plan's own file; without one, the usual kind and the plan's owner. */
    private ApprovalForm proposed(Actor actor, PlanCard plan, Texts texts) {
        UUID source = plan.source();
        String issuer = organisations.get(plan.place().organisation()).name();
        return Optional.ofNullable(source)
                .flatMap(file -> acts.findByFile(actor, file))
                .map(act -> new ApprovalForm(
                        plan.version(),
                        act.kind(),
                        Objects.requireNonNullElse(act.issuer(), issuer),
                        Objects.requireNonNullElse(act.number(), ""),
                        texts.date(act.date()),
                        false))
                .orElseGet(() -> new ApprovalForm(
                        plan.version(), texts.text("plans.approval.kind.usual"), issuer, "", "", false));
    }

    @PostMapping(PlanUrls.APPROVAL)
    ModelAndView approve(
            Actor actor, @PathVariable UUID id, ApprovalForm form, Texts texts, RedirectAttributes redirect) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        Map<String, String> errors = form.errors(texts);
        if (plan.errors() > 0 && !form.despite()) {
            errors.put("despiteErrors", texts.refusal(new PlanRefusal.ErrorsRemain(plan.errors())));
        }
        if (!errors.isEmpty()) {
            return new View(TEMPLATE, new ApprovalPage(plan, form, errors), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        plans.approve(actor, plan.id(), form.version(), form.approval());
        PlanId living = plan.follows();
        (living == null
                        ? Flash.done("plans.approved", plan.measures())
                        : Flash.done("plans.approved.edition", plan.edition()))
                .after(redirect);
        return new ModelAndView("redirect:" + PlanUrls.plan(living == null ? plan.id() : living));
    }
}

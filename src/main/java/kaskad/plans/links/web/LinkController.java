package kaskad.plans.links.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import kaskad.plans.links.LinkKind;
import kaskad.plans.links.Links;
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

/** The links of a plan: parent, proposals, decisions in bulk, a link by hand. */
@Controller
class LinkController {
    private final Plans plans;
    private final Links links;
    private final LinksPages pages;

    LinkController(Plans plans, Links links, LinksPages pages) {
        this.plans = plans;
        this.links = links;
        this.pages = pages;
    }

    @GetMapping(LinkUrls.LINKS)
    View page(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam(defaultValue = "") String only) {
        PlanCard plan = plans.get(actor, new PlanId(id));
        return new View("plans/links/web/links", pages.page(actor, plan, only, texts));
    }

    @PostMapping(LinkUrls.PARENT)
    String parent(
            Actor actor, @PathVariable UUID id, @RequestParam @Nullable UUID parent, RedirectAttributes redirect) {
        links.chooseParent(actor, new PlanId(id), parent == null ? null : new PlanId(parent));
        if (parent != null) {
            int proposed = links.propose(actor, new PlanId(id), new PlanId(parent), LinkKind.DERIVED);
            Flash.done("plans.links.proposed", proposed).after(redirect);
        }
        return back(id);
    }

    @PostMapping(LinkUrls.PROPOSE)
    String propose(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID plan,
            @RequestParam(defaultValue = "derived") String relation,
            RedirectAttributes redirect) {
        int proposed = links.propose(actor, new PlanId(id), new PlanId(plan), LinkKind.of(relation));
        Flash.done("plans.links.proposed", proposed).after(redirect);
        return back(id);
    }

    /** {@code chosen}: a link's id, an underscore and its version. */
    @PostMapping(LinkUrls.DECIDE)
    String decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) String @Nullable [] chosen,
            @RequestParam(defaultValue = "false") boolean confirm,
            RedirectAttributes redirect) {
        int decided = links.decide(actor, new PlanId(id), seen(chosen), confirm);
        Flash.done(confirm ? "plans.links.confirmed" : "plans.links.rejected", decided)
                .after(redirect);
        return back(id);
    }

    @PostMapping(LinkUrls.CONFIRM)
    String confirm(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "50") int percent,
            RedirectAttributes redirect) {
        int confirmed = links.confirmFrom(actor, new PlanId(id), percent / 100d);
        Flash.done("plans.links.confirmed", confirmed).after(redirect);
        return back(id);
    }

    @PostMapping(LinkUrls.ADD)
    String add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID own,
            @RequestParam UUID plan,
            @RequestParam UUID measure,
            RedirectAttributes redirect) {
        links.link(actor, new PlanId(id), own, new PlanId(plan), measure, LinkKind.DERIVED);
        Flash.done("plans.links.confirmed", 1).after(redirect);
        return back(id);
    }

    private static Set<Links.Seen> seen(String @Nullable [] chosen) {
        Set<Links.Seen> seen = new LinkedHashSet<>();
        for (String one : chosen == null ? List.<String>of() : Arrays.asList(chosen)) {
            int at = one.indexOf('_');
            seen.add(new Links.Seen(UUID.fromString(one.substring(0, at)), Integer.parseInt(one.substring(at + 1))));
        }
        return seen;
    }

    private static String back(UUID id) {
        return "redirect:" + LinkUrls.links(new PlanId(id));
    }
}

package kaskad.plans.rows.web;

import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.plans.PlanId;
import kaskad.plans.PlanTabs;
import kaskad.plans.rows.DraftRows;
import kaskad.ui.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a measure to a draft and takes one out. */
@Controller
class RowController {
    private final DraftRows rows;

    RowController(DraftRows rows) {
        this.rows = rows;
    }

    @PostMapping(RowUrls.ROWS)
    String add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String title,
            RedirectAttributes redirect) {
        UUID measure = rows.add(actor, new PlanId(id), version, after, number, title);
        Flash.done("plans.rows.added").after(redirect);
        return "redirect:" + PlanTabs.PLANS + "/" + id + "#m-" + measure;
    }

    @PostMapping(RowUrls.REMOVAL)
    String remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID measure,
            @RequestParam int version,
            RedirectAttributes redirect) {
        rows.remove(actor, new PlanId(id), version, measure);
        Flash.done("plans.rows.removed").after(redirect);
        return "redirect:" + PlanTabs.PLANS + "/" + id;
    }
}

package kaskad.assignments.orders.web;

import java.util.UUID;
import kaskad.assignments.orders.OrderControl;
import kaskad.assignments.orders.Participation;
import kaskad.documents.ActCard;
import kaskad.documents.ActControl;
import kaskad.documents.Acts;
import kaskad.documents.web.DocumentUrls;
import kaskad.kernel.Actor;
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

/** The control of an act: before it, the sheet of its clauses; from then on, its card. */
@Controller
class ControlController {
    private final OrderControl control;
    private final Participation offers;
    private final Acts acts;
    private final SheetPages sheets;
    private final CardPages cards;

    ControlController(OrderControl control, Participation offers, Acts acts, SheetPages sheets, CardPages cards) {
        this.control = control;
        this.offers = offers;
        this.acts = acts;
        this.sheets = sheets;
        this.cards = cards;
    }

    @GetMapping(OrderUrls.CONTROL)
    View page(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable UUID edit,
            @RequestParam @Nullable UUID duty,
            @RequestParam @Nullable UUID after,
            Texts texts) {
        ActCard act = acts.get(actor, id);
        ActControl under = act.underControl();
        return under == null
                ? new View("assignments/orders/web/sheet", sheets.page(control.sheet(actor, id), edit, texts))
                : new View("assignments/orders/web/card", cards.page(actor, act, under, duty, after, texts));
    }

    @PostMapping(OrderUrls.CLAUSE)
    String choose(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID clause,
            ClauseForm form,
            RedirectAttributes redirect) {
        control.choose(actor, id, clause, form.choice());
        Flash.done("assignments.orders.chosen").after(redirect);
        return to(id, clause);
    }

    @PostMapping(OrderUrls.AS_READ)
    String forget(Actor actor, @PathVariable UUID id, @PathVariable UUID clause, RedirectAttributes redirect) {
        control.forget(actor, id, clause);
        Flash.done("assignments.orders.forgotten").after(redirect);
        return to(id, clause);
    }

    @PostMapping(OrderUrls.PAIRS)
    String pairs(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        int confirmed = control.confirmPairs(actor, id);
        Flash.done("assignments.orders.paired", confirmed).after(redirect);
        return "redirect:" + OrderUrls.control(id);
    }

    @PostMapping(OrderUrls.CONTROL)
    String put(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        OrderControl.Put done = control.put(actor, id);
        Flash.done("assignments.orders.put", done.organisations(), done.assignments(), done.offers())
                .undoneBy(OrderUrls.undo(id))
                .after(redirect);
        return "redirect:" + OrderUrls.control(id);
    }

    @PostMapping(OrderUrls.UNDO)
    String undo(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        control.undo(actor, id);
        Flash.done("assignments.orders.undone").after(redirect);
        return "redirect:" + OrderUrls.control(id);
    }

    @PostMapping(OrderUrls.RELEASE)
    String release(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String filed,
            RedirectAttributes redirect) {
        control.release(actor, id, note, filed);
        Flash.done("assignments.orders.released").after(redirect);
        return "redirect:" + DocumentUrls.act(id);
    }

    @PostMapping(OrderUrls.OFFER)
    String answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID offer,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean joins,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        offers.answer(actor, id, offer, version, joins, reason);
        Flash.done(joins ? "assignments.orders.joined" : "assignments.orders.declined")
                .after(redirect);
        return "redirect:" + OrderUrls.control(id);
    }

    private static String to(UUID act, UUID clause) {
        return "redirect:" + OrderUrls.control(act) + "#" + OrderUrls.anchor(clause);
    }
}

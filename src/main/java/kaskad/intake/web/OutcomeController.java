package kaskad.intake.web;

import java.util.UUID;
import kaskad.intake.AcceptForm;
import kaskad.intake.ImportState;
import kaskad.intake.Imports;
import kaskad.kernel.Actor;
import kaskad.ui.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of a document: accepted, taken back, dropped, taken up again. */
@Controller
class OutcomeController {
    private final Imports imports;

    OutcomeController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(ImportUrls.ACCEPTANCE)
    String accept(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean plans,
            @RequestParam(defaultValue = "false") boolean act,
            RedirectAttributes redirect) {
        ImportState.Accepted accepted = imports.accept(actor, id, version, new AcceptForm(plans, act));
        int measures = accepted.checked().measureCount();
        (measures > 0 ? Flash.done("intake.accepted", measures) : Flash.done("intake.accepted.document"))
                .undoneBy(ImportUrls.part(id, "undo"))
                .after(redirect);
        return "redirect:"
                + (accepted.plans().isEmpty()
                        ? ImportUrls.one(id)
                        : "/plans/" + accepted.plans().getFirst());
    }

    @PostMapping(ImportUrls.UNDO)
    String undo(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        imports.undo(actor, id);
        Flash.done("intake.undone").after(redirect);
        return "redirect:" + ImportUrls.one(id);
    }

    @PostMapping(ImportUrls.DROP)
    String drop(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        imports.drop(actor, id);
        Flash.done("intake.dropped").undoneBy(ImportUrls.part(id, "again")).after(redirect);
        return "redirect:" + ImportUrls.LIST;
    }

    @PostMapping(ImportUrls.AGAIN)
    String again(Actor actor, @PathVariable UUID id) {
        imports.again(actor, id);
        return "redirect:" + ImportUrls.one(id);
    }
}

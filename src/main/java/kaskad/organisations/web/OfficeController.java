package kaskad.organisations.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.organisations.Today;
import kaskad.organisations.offices.NewHolding;
import kaskad.organisations.offices.Offices;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Posts on an organisation's card, and who holds them. */
@Controller
class OfficeController {
    private final Offices offices;
    private final CardPages pages;
    private final Today today;

    OfficeController(Offices offices, CardPages pages, Today today) {
        this.offices = offices;
        this.pages = pages;
        this.today = today;
    }

    /** Who takes a post, as it is typed. */
    record HolderForm(
            int version,
            @Nullable String person,
            @Nullable Boolean acting,
            @Nullable String from,
            @Nullable String until,
            @Nullable String basis) {
        boolean wrong() {
            return Days.wrong(from) || Days.wrong(until);
        }

        NewHolding holding(LocalDate day) {
            String act = OrganisationForm.text(basis);
            return new NewHolding(
                    OrganisationForm.text(person),
                    null,
                    acting != null && acting,
                    Days.or(from, day),
                    Days.of(until),
                    act.isEmpty() ? null : act);
        }
    }

    @PostMapping(OrganisationUrls.OFFICES)
    ModelAndView open(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean head,
            Texts texts,
            RedirectAttributes redirect) {
        try {
            offices.open(actor, id, title, head);
        } catch (Refused refused) {
            return refused(actor, id, refused, texts);
        }
        return saved(id, redirect);
    }

    @PostMapping(OrganisationUrls.OFFICE_CLOSE)
    ModelAndView close(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID office,
            @RequestParam int version,
            RedirectAttributes redirect) {
        offices.close(actor, id, office, version);
        return saved(id, redirect);
    }

    @PostMapping(OrganisationUrls.HOLDERS)
    ModelAndView appoint(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID office,
            HolderForm form,
            Texts texts,
            RedirectAttributes redirect) {
        try {
            if (form.wrong()) {
                return again(actor, id, texts.text("organisations.day.wrong"), texts);
            }
            offices.appoint(actor, id, office, form.version(), form.holding(today.of(actor)));
        } catch (Refused refused) {
            return refused(actor, id, refused, texts);
        }
        return saved(id, redirect);
    }

    @PostMapping(OrganisationUrls.HOLDER_END)
    ModelAndView end(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID office,
            @PathVariable UUID holder,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable String until,
            RedirectAttributes redirect) {
        offices.end(actor, id, office, version, holder, Days.or(until, today.of(actor)));
        return saved(id, redirect);
    }

    private static ModelAndView saved(UUID id, RedirectAttributes redirect) {
        Flash.done("organisations.edited").after(redirect);
        return new ModelAndView("redirect:" + OrganisationUrls.card(id) + "#offices");
    }

    private View refused(Actor actor, UUID id, Refused refused, Texts texts) {
        if (refused.refusal().kind() != Refusal.Kind.INVALID
                && refused.refusal().kind() != Refusal.Kind.CONFLICT) {
            throw refused;
        }
        return again(actor, id, texts.refusal(refused.refusal()), texts);
    }

    private View again(Actor actor, UUID id, String error, Texts texts) {
        return new View(
                "organisations/web/card",
                pages.page(actor, id, Map.of("office", error), texts),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

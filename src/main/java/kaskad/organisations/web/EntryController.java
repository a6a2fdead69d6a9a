package kaskad.organisations.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.organisations.Today;
import kaskad.organisations.attributes.AttributeKey;
import kaskad.organisations.attributes.Attributes;
import kaskad.organisations.codes.CodeSystem;
import kaskad.organisations.codes.Codes;
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

/** Codes and attributes on an organisation's card: a new one, and the end of one. */
@Controller
class EntryController {
    private final Codes codes;
    private final Attributes attributes;
    private final CardPages pages;
    private final Today today;

    EntryController(Codes codes, Attributes attributes, CardPages pages, Today today) {
        this.codes = codes;
        this.attributes = attributes;
        this.pages = pages;
        this.today = today;
    }

    @PostMapping(OrganisationUrls.CODES)
    ModelAndView code(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam CodeSystem system,
            @RequestParam String value,
            @RequestParam(required = false) @Nullable String from,
            Texts texts,
            RedirectAttributes redirect) {
        if (Days.wrong(from)) {
            return again(actor, id, "code", texts.text("organisations.day.wrong"), texts);
        }
        try {
            codes.give(actor, id, system, value.strip(), Days.of(from));
        } catch (Refused refused) {
            return refused(actor, id, "code", refused, texts);
        }
        return saved(id, "codes", redirect);
    }

    @PostMapping(OrganisationUrls.CODE_END)
    ModelAndView endCode(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID code,
            @RequestParam(required = false) @Nullable String until,
            RedirectAttributes redirect) {
        codes.end(actor, id, code, Days.or(until, today.of(actor)));
        return saved(id, "codes", redirect);
    }

    @PostMapping(OrganisationUrls.ATTRIBUTES)
    ModelAndView attribute(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam AttributeKey key,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            Texts texts,
            RedirectAttributes redirect) {
        if (Days.wrong(from) || Days.wrong(until)) {
            return again(actor, id, "attribute", texts.text("organisations.day.wrong"), texts);
        }
        try {
            LocalDate last = Days.of(until);
            attributes.say(actor, id, key, value, Days.of(from), last);
        } catch (Refused refused) {
            return refused(actor, id, "attribute", refused, texts);
        }
        return saved(id, "attributes", redirect);
    }

    @PostMapping(OrganisationUrls.ATTRIBUTE_END)
    ModelAndView endAttribute(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID attribute,
            @RequestParam(required = false) @Nullable String until,
            RedirectAttributes redirect) {
        attributes.end(actor, id, attribute, Days.or(until, today.of(actor)));
        return saved(id, "attributes", redirect);
    }

    private static ModelAndView saved(UUID id, String part, RedirectAttributes redirect) {
        Flash.done("organisations.edited").after(redirect);
        return new ModelAndView("redirect:" + OrganisationUrls.card(id) + "#" + part);
    }

    private View refused(Actor actor, UUID id, String form, Refused refused, Texts texts) {
        if (refused.refusal().kind() != Refusal.Kind.INVALID) {
            throw refused;
        }
        return again(actor, id, form, texts.refusal(refused.refusal()), texts);
    }

    private View again(Actor actor, UUID id, String form, String error, Texts texts) {
        return new View(
                "organisations/web/card",
                pages.page(actor, id, Map.of(form, error), texts),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

package kaskad.organisations.web;

import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.organisations.OrganisationCard;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.Organisations;
import kaskad.organisations.names.NameQueries;
import kaskad.organisations.names.OrganisationName;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An organisation's card and the correction of its main data. */
@Controller
class CardController {
    private final Organisations organisations;
    private final NameQueries names;
    private final CardPages pages;

    CardController(Organisations organisations, NameQueries names, CardPages pages) {
        this.organisations = organisations;
        this.names = names;
        this.pages = pages;
    }

    @GetMapping(OrganisationUrls.CARD)
    View card(Actor actor, @PathVariable UUID id, Texts texts) {
        return new View("organisations/web/card", pages.page(actor, id, Map.of(), texts));
    }

    @GetMapping(OrganisationUrls.EDIT)
    View form(Actor actor, @RequestParam UUID organisation, Texts texts) {
        organisations.kept(actor, organisation);
        OrganisationCard card = organisations.card(actor, organisation);
        return page(card, saved(actor, card), Map.of(), texts);
    }

    @PostMapping(OrganisationUrls.EDIT)
    ModelAndView edit(
            Actor actor, @RequestParam UUID organisation, EditForm form, Texts texts, RedirectAttributes redirect) {
        organisations.kept(actor, organisation);
        OrganisationCard card = organisations.card(actor, organisation);
        try {
            organisations.edit(actor, organisation, form.version(), form.edit());
        } catch (Refused refused) {
            return again(actor, card, form, refused, texts);
        }
        Flash.done("organisations.edited").after(redirect);
        return new ModelAndView("redirect:" + OrganisationUrls.card(organisation));
    }

    /** The form again: with what is wrong, or beside what somebody else has saved meanwhile. */
    private View again(Actor actor, OrganisationCard card, EditForm form, Refused refused, Texts texts) {
        boolean stale = refused.refusal() instanceof OrganisationRefusal.RegisterChanged;
        if (!stale && !(refused.refusal() instanceof OrganisationRefusal.NameMissing)) {
            throw refused;
        }
        Map<String, String> errors = stale
                ? form.against(saved(actor, card), texts)
                : Map.of("name", texts.text("organisations.form.name.missing"));
        View view = page(card, form.at(card.version()), errors, texts);
        view.setStatus(stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private EditForm saved(Actor actor, OrganisationCard card) {
        return EditForm.of(
                card,
                names.of(Organisations.seen(actor), card.id()).stream()
                        .filter(name -> name.kind().equals("other") && name.until() == null)
                        .map(OrganisationName::text)
                        .toList());
    }

    private static View page(OrganisationCard card, EditForm form, Map<String, String> errors, Texts texts) {
        return new View(
                "organisations/web/edit",
                new EditPage(card, form, Labels.types(texts), Labels.schoolKinds(texts), errors));
    }
}

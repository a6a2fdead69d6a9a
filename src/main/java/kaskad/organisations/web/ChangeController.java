package kaskad.organisations.web;

import java.util.List;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationCard;
import kaskad.organisations.Organisations;
import kaskad.organisations.changes.ChangePreview;
import kaskad.organisations.changes.ChangeQueries;
import kaskad.organisations.changes.Changes;
import kaskad.organisations.changes.NewChange;
import kaskad.ui.Flash;
import kaskad.ui.Tab;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mergers, splits, renamings, closings and transfers: typed, seen with their counts, made, taken back. */
@Controller
class ChangeController {
    private final Organisations organisations;
    private final Changes changes;
    private final ChangeQueries queries;

    ChangeController(Organisations organisations, Changes changes, ChangeQueries queries) {
        this.organisations = organisations;
        this.changes = changes;
        this.queries = queries;
    }

    @GetMapping(OrganisationUrls.CHANGE)
    View form(Actor actor, ChangeForm form, Texts texts) {
        return page(actor, form, null, null, texts);
    }

    @PostMapping(OrganisationUrls.CHANGE)
    ModelAndView make(Actor actor, ChangeForm form, Texts texts, RedirectAttributes redirect) {
        Organisation organisation = organisations.kept(actor, form.organisation());
        NewChange change = form.change();
        if (change == null) {
            return wrong(page(actor, form, null, texts.text("organisations.change.incomplete"), texts));
        }
        try {
            if (!form.seen()) {
                return page(actor, form, changes.preview(actor, change), null, texts);
            }
            UUID made = changes.make(actor, change);
            Flash.done("organisations.change.made", organisation.shortName())
                    .undoneBy(OrganisationUrls.undo(organisation.id(), made))
                    .after(redirect);
        } catch (Refused refused) {
            if (refused.refusal().kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return wrong(page(actor, form, null, texts.refusal(refused.refusal()), texts));
        }
        return new ModelAndView("redirect:" + OrganisationUrls.card(organisation.id()));
    }

    @PostMapping(OrganisationUrls.CHANGE_UNDO)
    String undo(Actor actor, @PathVariable UUID id, @PathVariable UUID change, RedirectAttributes redirect) {
        changes.undo(actor, id, change);
        Flash.done("organisations.change.undone").after(redirect);
        return "redirect:" + OrganisationUrls.card(id);
    }

    private View page(
            Actor actor, ChangeForm form, @Nullable ChangePreview preview, @Nullable String problem, Texts texts) {
        UUID id = form.organisation();
        Organisation organisation = organisations.kept(actor, id);
        OrganisationCard card = organisations.card(actor, id);
        Scope scope = actor.scope(Permission.ADMINISTER);
        List<Tab> kinds = ChangeForm.KINDS.stream()
                .filter(kind -> kind.equals("renaming") || !organisation.kind().territory())
                .map(kind -> new Tab(
                        texts.text("organisations.change." + kind),
                        "history",
                        OrganisationUrls.change(id, kind),
                        kind.equals(form.kindWord())))
                .toList();
        return new View(
                "organisations/web/change",
                new ChangePage(
                        card,
                        form,
                        kinds,
                        queries.neighbours(scope, id),
                        queries.municipalities(scope, id),
                        preview,
                        problem));
    }

    private static View wrong(View view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}

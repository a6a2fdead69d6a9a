package kaskad.organisations.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.Organisations;
import kaskad.ui.Choice;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register's pages. */
@Controller
class OrganisationController {
    private final Organisations organisations;
    private final OrganisationQueries queries;

    OrganisationController(Organisations organisations, OrganisationQueries queries) {
        this.organisations = organisations;
        this.queries = queries;
    }

    @GetMapping(OrganisationUrls.LIST)
    View list(Actor actor) {
        List<OrganisationsPage.Row> rows =
                queries.list(actor.scope(Permission.VIEW).and(actor.scope(Permission.ADMINISTER))).stream()
                        .map(OrganisationController::row)
                        .toList();
        return new View("organisations/web/list", new OrganisationsPage(rows, actor.may(Permission.ADMINISTER)));
    }

    @GetMapping(OrganisationUrls.NEW)
    View form(Actor actor, @RequestParam UUID parent, Texts texts) {
        return page(above(actor, parent), OrganisationForm.empty(parent), Map.of(), texts);
    }

    @PostMapping(OrganisationUrls.NEW)
    ModelAndView add(Actor actor, OrganisationForm form, Texts texts, RedirectAttributes redirect) {
        Organisation above = above(actor, form.parent());
        if (OrganisationForm.text(form.name()).isEmpty()) {
            View again = page(above, form, Map.of("name", texts.text("organisations.form.name.missing")), texts);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Organisation added = organisations.add(actor, form.under(above));
        Flash.done("organisations.added", added.shortName()).after(redirect);
        return new ModelAndView("redirect:" + OrganisationUrls.LIST);
    }

    /** The organisation to add under; who keeps no register there does not learn its name. */
    private Organisation above(Actor actor, UUID parent) {
        Organisation above = organisations.get(parent);
        if (!actor.may(Permission.ADMINISTER, above.place())) {
            throw new Refused(new OrganisationRefusal.NoSuchOrganisation(parent));
        }
        return above;
    }

    private static View page(Organisation above, OrganisationForm form, Map<String, String> errors, Texts texts) {
        List<Choice> sorts = OrganisationForm.Sort.below(above.kind()).stream()
                .map(sort -> new Choice(sort.name(), texts.text("organisations.sort." + sort.name())))
                .toList();
        return new View("organisations/web/new", new NewOrganisationPage(above.name(), sorts, form, errors));
    }

    private static OrganisationsPage.Row row(Organisation organisation) {
        return new OrganisationsPage.Row(
                organisation.id(),
                depth(organisation),
                organisation.name(),
                organisation.shortName(),
                "organisations.type." + organisation.kind().word() + "."
                        + organisation.type().word(),
                organisation.number(),
                organisation.kind().ordinal() <= OrganisationKind.MUNICIPALITY.ordinal());
    }

    private static int depth(Organisation organisation) {
        return switch (organisation.kind()) {
            case NATION -> 0;
            case REGION -> 1;
            case MUNICIPALITY -> 2;
            case ORGANISATION, UNIT, PARTNER -> organisation.place().municipality() == null ? 2 : 3;
        };
    }
}

package kaskad.organisations.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Appointment;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.Organisations;
import kaskad.organisations.Today;
import kaskad.organisations.groups.AddresseeGroupQueries;
import kaskad.organisations.groups.GroupRow;
import kaskad.organisations.groups.Groups;
import kaskad.organisations.register.RegisterFilter;
import kaskad.organisations.register.RegisterQueries;
import kaskad.organisations.register.RegisterRow;
import kaskad.ui.Choice;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register's list, and a new node. */
@Controller
class OrganisationController {
    private final Organisations organisations;
    private final RegisterQueries register;
    private final AddresseeGroupQueries groups;
    private final Today today;

    OrganisationController(
            Organisations organisations, RegisterQueries register, AddresseeGroupQueries groups, Today today) {
        this.organisations = organisations;
        this.register = register;
        this.groups = groups;
        this.today = today;
    }

    @GetMapping(OrganisationUrls.LIST)
    View list(Actor actor, RegisterForm form) {
        Scope scope = Organisations.seen(actor);
        RegisterFilter filter = form.filter();
        Slice<RegisterRow> found = register.list(scope, filter, today.of(actor), form.after());
        List<GroupRow> known = groups.list(scope);
        Scope keeping = Groups.keeping(actor);
        return new View(
                "organisations/web/list",
                new OrganisationsPage(
                        found.items(),
                        register.count(scope, filter, today.of(actor)),
                        form,
                        filter.narrows(),
                        register.territories(scope),
                        known,
                        known.stream()
                                .filter(group -> group.listed() && keeping.holds(group.place()))
                                .toList(),
                        top(actor),
                        form.after() == null ? null : form.address(null),
                        found.next() == null ? null : form.address(found.next())));
    }

    @GetMapping(OrganisationUrls.NEW)
    View form(
            Actor actor,
            @RequestParam UUID parent,
            @RequestParam(required = false) @Nullable String sort,
            Texts texts) {
        return page(above(actor, parent), OrganisationForm.empty(parent, sort), Map.of(), texts);
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
        return new ModelAndView("redirect:" + OrganisationUrls.card(added.id()));
    }

    /** The organisation to add under; who keeps no register there does not learn its name. */
    private Organisation above(Actor actor, UUID parent) {
        Organisation above = organisations.get(parent);
        if (!actor.may(Permission.ADMINISTER, above.place())) {
            throw new Refused(new OrganisationRefusal.NoSuchOrganisation(parent));
        }
        return above;
    }

    /** The territory of the reader's first administrator's appointment. */
    private @Nullable UUID top(Actor actor) {
        return actor.appointments().stream()
                .filter(appointment -> appointment.role().permissions().contains(Permission.ADMINISTER))
                .map(Appointment::organisation)
                .map(organisations::get)
                .map(home -> home.kind().territory() ? home.id() : home.parent())
                .findFirst()
                .orElse(null);
    }

    private static View page(Organisation above, OrganisationForm form, Map<String, String> errors, Texts texts) {
        List<Choice> sorts = OrganisationForm.Sort.below(above.kind()).stream()
                .map(sort -> new Choice(sort.name(), texts.text("organisations.sort." + sort.name())))
                .toList();
        return new View(
                "organisations/web/new",
                new NewOrganisationPage(above.name(), sorts, Labels.types(texts), form, errors));
    }
}

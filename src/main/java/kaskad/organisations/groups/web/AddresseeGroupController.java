package kaskad.organisations.groups.web;

import java.util.List;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisations;
import kaskad.organisations.Today;
import kaskad.organisations.groups.AddresseeGroupQueries;
import kaskad.organisations.groups.Group;
import kaskad.organisations.groups.Groups;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of groups, a group, its form, its listed members. */
@Controller
class AddresseeGroupController {
    private final Groups groups;
    private final AddresseeGroupQueries queries;
    private final GroupPages pages;
    private final Today today;

    AddresseeGroupController(Groups groups, AddresseeGroupQueries queries, GroupPages pages, Today today) {
        this.groups = groups;
        this.queries = queries;
        this.pages = pages;
        this.today = today;
    }

    @GetMapping(GroupUrls.LIST)
    View list(Actor actor) {
        return new View(
                "organisations/groups/web/list",
                new GroupsPage(
                        queries.list(Organisations.seen(actor)),
                        !Groups.keeping(actor).isEmpty()));
    }

    @GetMapping(GroupUrls.GROUP)
    View group(Actor actor, @PathVariable UUID id, Texts texts) {
        Group group = groups.get(actor, id);
        return new View(
                "organisations/groups/web/group",
                new GroupPage(
                        group,
                        pages.rule(group, texts),
                        groups.members(Organisations.seen(actor), id, today.of(actor)),
                        Groups.mayKeep(actor, group.place())));
    }

    @GetMapping(GroupUrls.NEW)
    View form(Actor actor) {
        return pages.form(actor, null, GroupForm.empty(null), null);
    }

    @PostMapping(GroupUrls.NEW)
    ModelAndView create(Actor actor, GroupForm form, Texts texts, RedirectAttributes redirect) {
        UUID keeper = form.keeper();
        if (keeper == null) {
            return wrong(pages.form(actor, null, form, texts.text("organisations.group.keeper.missing")));
        }
        try {
            UUID id = groups.create(actor, keeper, form.draft());
            Flash.done("organisations.group.saved").after(redirect);
            return new ModelAndView("redirect:" + GroupUrls.group(id));
        } catch (Refused refused) {
            return again(actor, null, form, refused, texts);
        }
    }

    @GetMapping(GroupUrls.EDIT)
    View edit(Actor actor, @PathVariable UUID id) {
        return pages.form(actor, id, GroupForm.of(groups.get(actor, id)), null);
    }

    @PostMapping(GroupUrls.EDIT)
    ModelAndView edit(Actor actor, @PathVariable UUID id, GroupForm form, Texts texts, RedirectAttributes redirect) {
        Integer version = form.version();
        try {
            groups.edit(actor, id, version == null ? 0 : version, form.draft());
        } catch (Refused refused) {
            groups.get(actor, id);
            return again(actor, id, form, refused, texts);
        }
        Flash.done("organisations.group.saved").after(redirect);
        return new ModelAndView("redirect:" + GroupUrls.group(id));
    }

    /** Who would belong to a group of the rule that stands in the form. */
    @PostMapping(GroupUrls.PREVIEW)
    View preview(Actor actor, GroupForm form) {
        return pages.preview(actor, form);
    }

    @PostMapping(GroupUrls.CLOSE)
    String close(Actor actor, @PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        groups.close(actor, id, version);
        Flash.done("organisations.group.closed").after(redirect);
        return "redirect:" + GroupUrls.LIST;
    }

    @PostMapping(GroupUrls.INCLUDE)
    String include(
            Actor actor,
            @RequestParam UUID group,
            @RequestParam(required = false) @Nullable List<UUID> chosen,
            RedirectAttributes redirect) {
        int fresh = groups.include(actor, group, chosen == null ? List.of() : chosen);
        Flash.done("organisations.group.included", fresh).after(redirect);
        return "redirect:" + GroupUrls.group(group);
    }

    @PostMapping(GroupUrls.EXCLUDE)
    String exclude(Actor actor, @PathVariable UUID id, @PathVariable UUID member) {
        groups.exclude(actor, id, member);
        return "redirect:" + GroupUrls.group(id);
    }

    private View again(Actor actor, @Nullable UUID id, GroupForm form, Refused refused, Texts texts) {
        if (refused.refusal().kind() == Refusal.Kind.NOT_FOUND
                || refused.refusal().kind() == Refusal.Kind.FORBIDDEN) {
            throw refused;
        }
        return wrong(pages.form(actor, id, form, texts.refusal(refused.refusal())));
    }

    private static View wrong(View view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}

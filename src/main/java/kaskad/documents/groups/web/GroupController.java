package kaskad.documents.groups.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kaskad.documents.ActCard;
import kaskad.documents.Acts;
import kaskad.documents.groups.GroupQueries;
import kaskad.documents.groups.GroupRefusal;
import kaskad.documents.groups.MeetingPaper;
import kaskad.documents.groups.MeetingQueries;
import kaskad.documents.groups.Meetings;
import kaskad.documents.groups.NewSeat;
import kaskad.documents.groups.WorkingGroup;
import kaskad.documents.groups.WorkingGroups;
import kaskad.documents.web.ActWords;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.organisations.Today;
import kaskad.reading.GroupRole;
import kaskad.ui.Choice;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.TypedDate;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of working groups. */
@Controller
class GroupController {
    private final WorkingGroups groups;
    private final GroupQueries queries;
    private final Meetings meetings;
    private final MeetingQueries meetingQueries;
    private final Acts acts;
    private final Today today;

    GroupController(
            WorkingGroups groups,
            GroupQueries queries,
            Meetings meetings,
            MeetingQueries meetingQueries,
            Acts acts,
            Today today) {
        this.groups = groups;
        this.queries = queries;
        this.meetings = meetings;
        this.meetingQueries = meetingQueries;
        this.acts = acts;
        this.today = today;
    }

    @GetMapping(GroupUrls.LIST)
    View list(Actor actor) {
        return new View("documents/groups/web/list", new GroupsPage(queries.list(actor.scope(Permission.VIEW))));
    }

    @GetMapping(GroupUrls.GROUP)
    View group(Actor actor, @PathVariable UUID id, @RequestParam @Nullable UUID composition) {
        WorkingGroup group = groups.get(actor, id);
        WorkingGroup.Composition shown = group.compositions().stream()
                .filter(one -> one.id().equals(composition))
                .findFirst()
                .orElseGet(group::current);
        return new View(
                "documents/groups/web/group",
                new GroupPage(
                        group,
                        shown,
                        meetingQueries.list(actor.scope(Permission.VIEW), id),
                        keeps(actor, group.place()),
                        today.of(actor)));
    }

    @PostMapping(GroupUrls.CALL)
    String call(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String venue,
            @RequestParam(defaultValue = "") String agenda,
            RedirectAttributes redirect) {
        UUID meeting = meetings.call(
                actor,
                id,
                Objects.requireNonNullElse(TypedDate.parse(date), today.of(actor)),
                new MeetingPaper(venue, agenda, "", "", ""));
        Flash.done("documents.meetings.called").after(redirect);
        return "redirect:" + GroupUrls.meeting(meeting);
    }

    @GetMapping(GroupUrls.COMPOSITION)
    View form(Actor actor, @PathVariable UUID id, Texts texts) {
        ActCard act = acts.get(actor, id);
        if (!keeps(actor, act.place())) {
            throw new Refused(new GroupRefusal.NotYourGroup(act.organisation()));
        }
        String title = act.members().isEmpty() ? "" : act.members().getFirst().group();
        List<Choice> roles = Arrays.stream(GroupRole.values())
                .map(role -> new Choice(role.word(), texts.text("documents.role." + role.word())))
                .toList();
        List<Choice> known = queries.list(actor.scope(Permission.VIEW)).stream()
                .map(row -> new Choice(row.id().toString(), row.title()))
                .toList();
        return new View(
                "documents/groups/web/composition",
                new CompositionPage(
                        act, ActWords.title(act, texts), title, groups.proposed(act, title), roles, known));
    }

    @PostMapping(GroupUrls.COMPOSITION)
    String compose(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String title,
            @RequestParam @Nullable UUID group,
            SeatForm form,
            RedirectAttributes redirect) {
        List<NewSeat> seats = form.seats();
        UUID composed = group;
        if (composed == null) {
            composed = groups.start(actor, id, title, seats);
        } else {
            groups.recompose(actor, composed, id, seats);
        }
        Flash.done("documents.groups.composed", seats.size()).after(redirect);
        return "redirect:" + GroupUrls.group(composed);
    }

    private static boolean keeps(Actor actor, Place place) {
        return actor.may(Permission.IMPORT, place) || actor.may(Permission.APPROVE_PLAN, place);
    }
}

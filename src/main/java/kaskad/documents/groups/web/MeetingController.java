package kaskad.documents.groups.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kaskad.documents.groups.Decision;
import kaskad.documents.groups.Meeting;
import kaskad.documents.groups.Meetings;
import kaskad.documents.groups.Presence;
import kaskad.documents.groups.ProtocolPaper;
import kaskad.documents.groups.WorkingGroup;
import kaskad.documents.groups.WorkingGroups;
import kaskad.documents.web.DocumentUrls;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.office.write.DocxWriter;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.deadlines.sentences.DeadlineWords;
import kaskad.ui.Choice;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a meeting and its protocol. */
@Controller
class MeetingController {
    private final Meetings meetings;
    private final WorkingGroups groups;

    MeetingController(Meetings meetings, WorkingGroups groups) {
        this.meetings = meetings;
        this.groups = groups;
    }

    @GetMapping(GroupUrls.MEETING)
    View meeting(Actor actor, @PathVariable UUID id, Texts texts) {
        Meeting meeting = meetings.get(actor, id);
        WorkingGroup group = groups.get(actor, meeting.group());
        List<MeetingPage.Came> seats = group.on(meeting.date()).stream()
                .flatMap(composition -> composition.seats().stream())
                .map(seat -> new MeetingPage.Came(
                        seat, meeting.attendance().getOrDefault(seat.id(), Presence.PRESENT)))
                .toList();
        List<Choice> presences = Arrays.stream(Presence.values())
                .map(one -> new Choice(one.word(), texts.text("documents.presence." + one.word())))
                .toList();
        boolean writes = !meeting.signed()
                && (actor.may(Permission.IMPORT, group.place()) || actor.may(Permission.APPROVE_PLAN, group.place()));
        return new View(
                "documents/groups/web/meeting",
                new MeetingPage(
                        group,
                        meeting,
                        seats,
                        meeting.decisions().stream()
                                .map(one -> new MeetingPage.Line(one, meaning(one, meeting, texts)))
                                .toList(),
                        presences,
                        writes));
    }

    @PostMapping(GroupUrls.MEETING)
    String write(Actor actor, @PathVariable UUID id, MinutesForm form, RedirectAttributes redirect) {
        meetings.write(actor, id, form.version(), form.minutes(meetings.get(actor, id)));
        Flash.done("documents.meetings.written").after(redirect);
        return "redirect:" + GroupUrls.meeting(id);
    }

    @PostMapping(GroupUrls.SIGNATURE)
    String sign(Actor actor, @PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
        UUID protocol = meetings.sign(actor, id, version);
        Flash.done("documents.meetings.signed").after(redirect);
        return "redirect:" + DocumentUrls.act(protocol);
    }

    @GetMapping(GroupUrls.PAPER)
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, Texts texts) {
        Meeting meeting = meetings.get(actor, id);
        WorkingGroup group = groups.get(actor, meeting.group());
        String name = "Протокол " + texts.date(meeting.date()) + ".docx";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(DocxWriter.MEDIA_TYPE))
                .cacheControl(CacheControl.noStore())
                .body(DocxWriter.write(ProtocolPaper.of(group, meeting)));
    }

    private static @Nullable String meaning(Decision decision, Meeting meeting, Texts texts) {
        return decision.deadline().isEmpty()
                ? null
                : DeadlineWords.explain(
                        DeadlineReader.read(
                                decision.deadline(),
                                DeadlineContext.year(meeting.date().getYear())),
                        texts.language());
    }
}

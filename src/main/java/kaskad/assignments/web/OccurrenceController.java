package kaskad.assignments.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import kaskad.assignments.AssignmentRefusal;
import kaskad.assignments.OccurrenceCard;
import kaskad.assignments.Reporting;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.storage.Attachment;
import kaskad.storage.Attachments;
import kaskad.ui.Flash;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The card of an occurrence for its executor: report, files, submission. */
@Controller
class OccurrenceController {
    private final OccurrencePages pages;
    private final Reporting reporting;
    private final Attachments attachments;
    private final Onward onward;
    private final Clock clock;

    OccurrenceController(
            OccurrencePages pages, Reporting reporting, Attachments attachments, Onward onward, Clock clock) {
        this.pages = pages;
        this.reporting = reporting;
        this.attachments = attachments;
        this.onward = onward;
        this.clock = clock;
    }

    @GetMapping(AssignmentUrls.OCCURRENCE)
    View card(Actor actor, @PathVariable UUID id, Texts texts) {
        return new View("assignments/web/occurrence", pages.page(actor, id, texts));
    }

    @PostMapping(AssignmentUrls.OCCURRENCE + "/draft")
    View save(Actor actor, @PathVariable UUID id, ReportForm form) {
        OccurrenceCard card = pages.card(actor, id);
        int version = reporting.saveDraft(actor, id, form.version(), form.draft());
        String time = OccurrencePages.TIME.format(clock.instant().atZone(card.zone()));
        return new View("assignments/web/saved-draft", new SavedDraft(time, version));
    }

    @PostMapping(AssignmentUrls.OCCURRENCE + "/submit")
    ResponseEntity<Void> submit(
            Actor actor,
            @PathVariable UUID id,
            ReportForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        reporting.submit(actor, id, form.version(), form.draft());
        return onward.to(AssignmentUrls.occurrence(id), Flash.done("assignments.submitted"), request, response);
    }

    @PostMapping(AssignmentUrls.OCCURRENCE + "/evidence")
    String attach(Actor actor, @PathVariable UUID id, @RequestParam MultipartFile file, RedirectAttributes redirect)
            throws IOException {
        String name = file.getOriginalFilename();
        reporting.attach(actor, id, name == null ? "" : name, file.getBytes());
        Flash.done("assignments.attached", name == null ? "" : name).after(redirect);
        return "redirect:" + AssignmentUrls.occurrence(id);
    }

    @PostMapping(AssignmentUrls.OCCURRENCE + "/evidence/{evidence}/removal")
    String detach(Actor actor, @PathVariable UUID id, @PathVariable UUID evidence, RedirectAttributes redirect) {
        reporting.detach(actor, id, evidence);
        Flash.done("assignments.detached").after(redirect);
        return "redirect:" + AssignmentUrls.occurrence(id);
    }

    @GetMapping(AssignmentUrls.OCCURRENCE + "/evidence/{evidence}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable UUID evidence) {
        OccurrenceCard.Evidence found = pages.card(actor, id).evidence().stream()
                .filter(one -> one.id().equals(evidence))
                .findFirst()
                .orElseThrow(() -> new Refused(new AssignmentRefusal.NoSuchEvidence(evidence)));
        Attachment attachment = attachments.get(found.attachment());
        ContentDisposition.Builder how =
                attachments.shown(attachment) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .contentLength(attachment.size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(attachment.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(attachments.path(attachment)));
    }
}

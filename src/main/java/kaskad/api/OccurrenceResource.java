package kaskad.api;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.assignments.AssignmentQueries;
import kaskad.assignments.AssignmentRefusal;
import kaskad.assignments.Mark;
import kaskad.assignments.OccurrenceCard;
import kaskad.assignments.OccurrenceVersion;
import kaskad.assignments.ReportDraft;
import kaskad.assignments.Reporting;
import kaskad.assignments.ReturnReason;
import kaskad.assignments.Review;
import kaskad.assignments.lists.WorkList;
import kaskad.assignments.lists.WorkQueries;
import kaskad.assignments.lists.WorkRow;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Slice;
import kaskad.organisations.Today;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Assignments' dated occurrences: my work, the report, its files, the decision. */
@RestController
@RequestMapping("/api/v1/assignments")
class OccurrenceResource {
    private final AssignmentQueries cards;
    private final WorkQueries work;
    private final Reporting reporting;
    private final Review review;
    private final Today today;

    OccurrenceResource(AssignmentQueries cards, WorkQueries work, Reporting reporting, Review review, Today today) {
        this.cards = cards;
        this.work = work;
        this.reporting = reporting;
        this.review = review;
        this.today = today;
    }

    /** A report as far as it is written; {@code version} is the occurrence's as read. */
    record Report(
            int version,
            @Nullable Mark mark,
            @Nullable String text,
            @Nullable BigDecimal count,
            @Nullable String countNote) {
        ReportDraft draft() {
            return new ReportDraft(mark, text == null ? "" : text, count, countNote);
        }
    }

    /** Accepted, or returned with a coded reason, words and perhaps a new day. */
    record Decision(
            int version,
            boolean accepted,
            @Nullable ReturnReason reason,
            @Nullable String text,
            @Nullable LocalDate newDue) {}

    /** What one has to do, the most pressing first; {@code list} as on the page: all, overdue, week, returned. */
    @GetMapping
    Slice<WorkRow> mine(
            Actor actor,
            @RequestParam(defaultValue = "ALL") WorkList list,
            @RequestParam(required = false) @Nullable String after) {
        return work.list(actor.scope(Permission.REPORT), list, today.of(actor), null, after);
    }

    /** Reports that wait for the actor's decision. */
    @GetMapping("/review")
    Slice<WorkRow> queue(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable String after) {
        return work.queue(actor, today.of(actor), plan, after);
    }

    @GetMapping("/{id}")
    OccurrenceCard get(Actor actor, @PathVariable UUID id) {
        return cards.card(actor, id).orElseThrow(() -> new Refused(new AssignmentRefusal.NoSuchOccurrence(id)));
    }

    @PutMapping("/{id}/report")
    Map<String, Integer> save(Actor actor, @PathVariable UUID id, @RequestBody Report report) {
        return Map.of("version", reporting.saveDraft(actor, id, report.version(), report.draft()));
    }

    @PostMapping("/{id}/report/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(Actor actor, @PathVariable UUID id, @RequestBody Report report) {
        reporting.submit(actor, id, report.version(), report.draft());
    }

    @PostMapping("/{id}/report/files")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, UUID> attach(Actor actor, @PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        return Map.of("id", reporting.attach(actor, id, name == null ? "" : name, file.getBytes()));
    }

    @DeleteMapping("/{id}/report/files/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        reporting.detach(actor, id, file);
    }

    @PostMapping("/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Actor actor, @PathVariable UUID id, @RequestBody Decision decision) {
        if (decision.accepted()) {
            review.accept(actor, List.of(new OccurrenceVersion(id, decision.version())));
            return;
        }
        ReturnReason reason = decision.reason() == null ? ReturnReason.OTHER : decision.reason();
        String words = decision.text() == null ? "" : decision.text();
        review.returnForRework(actor, id, decision.version(), reason, words, decision.newDue());
    }
}

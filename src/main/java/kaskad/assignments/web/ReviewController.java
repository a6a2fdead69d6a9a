package kaskad.assignments.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import kaskad.assignments.AssignmentRefusal;
import kaskad.assignments.OccurrenceCard;
import kaskad.assignments.OccurrenceVersion;
import kaskad.assignments.ReturnReason;
import kaskad.assignments.Review;
import kaskad.assignments.lists.WorkQueries;
import kaskad.assignments.lists.WorkRow;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.kernel.Slice;
import kaskad.organisations.Today;
import kaskad.ui.Flash;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The queue of review: one after another, or many at once. */
@Controller
class ReviewController {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final WorkQueries work;
    private final Review review;
    private final OccurrencePages pages;
    private final Today today;
    private final Onward onward;

    ReviewController(WorkQueries work, Review review, OccurrencePages pages, Today today, Onward onward) {
        this.work = work;
        this.review = review;
        this.pages = pages;
        this.today = today;
        this.onward = onward;
    }

    @GetMapping(AssignmentUrls.REVIEW)
    View queue(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID plan,
            @RequestParam(required = false) @Nullable String after) {
        LocalDate day = today.of(actor);
        Slice<WorkRow> queue = work.queue(actor, day, plan, after);
        String address = AssignmentUrls.REVIEW + (plan == null ? "" : "?plan=" + plan);
        return new View(
                "assignments/web/review",
                new ReviewPage(
                        day,
                        today.zone(actor),
                        work.waiting(actor).waiting(),
                        queue.items(),
                        AssignmentUrls.REVIEW,
                        AssignmentUrls.further(address, queue.next())));
    }

    /** Opens the report that has waited longest. */
    @GetMapping(AssignmentUrls.NEXT)
    String next(Actor actor) {
        List<WorkRow> queue = work.queue(actor, today.of(actor), null, null).items();
        return "redirect:"
                + (queue.isEmpty()
                        ? AssignmentUrls.REVIEW
                        : AssignmentUrls.occurrence(queue.getFirst().id()));
    }

    /** Each chosen one is {@code <id>_<version>}. */
    @PostMapping(AssignmentUrls.ACCEPT)
    String acceptMany(
            Actor actor,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = AssignmentUrls.REVIEW) String back,
            RedirectAttributes redirect) {
        List<OccurrenceVersion> seen =
                chosen.stream().map(ReviewController::version).toList();
        review.accept(actor, seen);
        Flash.done("assignments.accepted.many", seen.size()).after(redirect);
        return "redirect:" + (back.equals(AssignmentUrls.MY_WORK) ? AssignmentUrls.MY_WORK : AssignmentUrls.REVIEW);
    }

    @PostMapping(AssignmentUrls.OCCURRENCE + "/acceptance")
    ResponseEntity<Void> accept(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            HttpServletRequest request,
            HttpServletResponse response) {
        String further = further(actor, id);
        review.accept(actor, List.of(new OccurrenceVersion(id, version)));
        return onward.to(further, Flash.done("assignments.accepted"), request, response);
    }

    @PostMapping(AssignmentUrls.OCCURRENCE + "/return")
    ResponseEntity<Void> giveBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String reason,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String newDue,
            HttpServletRequest request,
            HttpServletResponse response) {
        String further = further(actor, id);
        review.returnForRework(actor, id, version, ReturnReason.of(reason), words, date(newDue));
        return onward.to(further, Flash.done("assignments.returned"), request, response);
    }

    /** The next report in the queue, as it stands before the decision. */
    private String further(Actor actor, UUID id) {
        OccurrenceCard card = pages.card(actor, id);
        UUID next = card.submittedAt() == null
                ? null
                : work.neighbours(actor, id, card.submittedAt()).next();
        return next == null ? AssignmentUrls.REVIEW : AssignmentUrls.occurrence(next);
    }

    private static OccurrenceVersion version(String chosen) {
        int cut = chosen.indexOf('_');
        try {
            return new OccurrenceVersion(
                    UUID.fromString(chosen.substring(0, cut)), Integer.parseInt(chosen.substring(cut + 1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refused(new AssignmentRefusal.StaleDecision());
        }
    }

    private static @Nullable LocalDate date(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), DATE);
        } catch (DateTimeParseException e) {
            throw new Refused(new AssignmentRefusal.NoSuchDay(text));
        }
    }
}

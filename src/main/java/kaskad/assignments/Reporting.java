package kaskad.assignments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.storage.Attachment;
import kaskad.storage.Attachments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The executor's door: write a report, add files, hand it in. What it confirms is in the database. A draft is its
 * authors' own and not journaled; submissions and files are.
 */
@Service
public class Reporting {
    /** The most files that a report carries. */
    public static final int MOST_FILES = 20;

    private final OccurrenceStore store;
    private final Attachments attachments;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reporting(
            OccurrenceStore store,
            Attachments attachments,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what was written so far; gives the version to go on from. */
    @Transactional
    public int saveDraft(Actor actor, UUID occurrence, int version, ReportDraft draft) {
        Occurrence next = reportable(actor, occurrence).drafted(version, draft);
        if (!store.draft(next, clock.instant())) {
            throw stale(occurrence, draft);
        }
        return next.version();
    }

    @Transactional
    public void submit(Actor actor, UUID occurrence, int version, ReportDraft draft) {
        Instant at = clock.instant();
        Occurrence next = reportable(actor, occurrence).submitted(actor, version, draft, at);
        if (!store.submit(next, actor.account(), at)) {
            throw stale(occurrence, draft);
        }
        store.step(
                new OccurrenceStore.Step(at, actor.account(), actor.name(), "submitted", null, null),
                List.of(Ids.next(clock)),
                List.of(occurrence));
        journal.write(
                actor,
                Change.of(next.place(), "occurrence", occurrence, "submit")
                        .to(Map.of("mark", Objects.requireNonNull(draft.mark()).word(), "text", draft.text())));
        events.publishEvent(new AssignmentEvent.ReportSubmitted(occurrence, next.duty(), next.place()));
    }

    /** Adds a file to the report; the file is on the disk before the row is. Gives the id of the evidence. */
    @Transactional
    public UUID attach(Actor actor, UUID occurrence, String fileName, byte[] content) {
        Occurrence now = writable(actor, occurrence);
        if (store.files(occurrence) >= MOST_FILES) {
            throw new Refused(new AssignmentRefusal.TooManyFiles(MOST_FILES));
        }
        Attachment file = attachments.keep(actor, now.place(), fileName, content);
        UUID id = Ids.next(clock);
        store.attach(id, occurrence, file.id(), actor.account(), clock.instant());
        journal.write(
                actor,
                Change.of(now.place(), "occurrence", occurrence, "attach").to(Map.of("file", file.fileName())));
        return id;
    }

    /** Takes a file off the report; the file itself stays where backups and the journal may find it. */
    @Transactional
    public void detach(Actor actor, UUID occurrence, UUID evidence) {
        Occurrence now = writable(actor, occurrence);
        if (!store.detach(evidence, occurrence)) {
            throw new Refused(new AssignmentRefusal.NoSuchEvidence(evidence));
        }
        journal.write(
                actor,
                Change.of(now.place(), "occurrence", occurrence, "detach").from(Map.of("evidence", evidence)));
    }

    private Occurrence writable(Actor actor, UUID id) {
        Occurrence now = reportable(actor, id);
        return switch (now.state()) {
            case OccurrenceState.Submitted submitted ->
                throw new Refused(
                        new AssignmentRefusal.AlreadySubmitted(now.report().text()));
            case OccurrenceState.Accepted accepted ->
                throw new Refused(
                        new AssignmentRefusal.AlreadyAccepted(now.report().text()));
            case OccurrenceState.Suspended suspended ->
                throw new Refused(new AssignmentRefusal.HeldUp(
                        suspended.why(), now.report().text()));
            case OccurrenceState.Cancelled cancelled ->
                throw new Refused(new AssignmentRefusal.CalledOff(
                        cancelled.why(), now.report().text()));
            case OccurrenceState.Open open -> now;
            case OccurrenceState.Draft draft -> now;
            case OccurrenceState.Returned returned -> now;
        };
    }

    private Occurrence reportable(Actor actor, UUID id) {
        Occurrence now = store.load(List.of(id)).stream()
                .filter(found -> Visibility.of(actor).holds(found.place()))
                .findFirst()
                .orElseThrow(() -> new Refused(new AssignmentRefusal.NoSuchOccurrence(id)));
        if (!actor.may(Permission.REPORT, now.place())) {
            throw new Refused(new AssignmentRefusal.NotYourReport());
        }
        return now;
    }

    /** Somebody was faster between reading and writing; what they wrote is shown beside what was to be kept. */
    private Refused stale(UUID id, ReportDraft draft) {
        String saved = store.load(List.of(id)).getFirst().report().text();
        return new Refused(new AssignmentRefusal.StaleReport(saved, draft.text()));
    }
}

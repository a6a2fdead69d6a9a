package kaskad.assignments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewer's door: accept reports, one or many, or return one for rework. Nobody decides on their own report. */
@Service
public class Review {
    /** The most reports that one decision accepts. */
    public static final int MOST_AT_ONCE = 500;

    private final OccurrenceStore store;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final WorkingCalendar calendar;

    Review(
            OccurrenceStore store,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock,
            WorkingCalendar calendar) {
        this.store = store;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
        this.calendar = calendar;
    }

    /** Accepts all or, where one cannot be accepted, none. */
    @Transactional
    public void accept(Actor actor, List<OccurrenceVersion> seen) {
        if (seen.isEmpty() || seen.size() > MOST_AT_ONCE) {
            throw new Refused(new AssignmentRefusal.TooManyAtOnce(MOST_AT_ONCE));
        }
        Instant at = clock.instant();
        Map<UUID, Occurrence> found = reviewable(actor, ids(seen));
        List<Occurrence> accepted = seen.stream()
                .map(one -> found(found, one.occurrence()).accepted(actor, one.version(), at))
                .toList();
        if (store.accept(seen, actor.account(), at) != seen.size()) {
            throw new Refused(new AssignmentRefusal.StaleDecision());
        }
        List<UUID> steps = seen.stream().map(one -> Ids.next(clock)).toList();
        store.step(
                new OccurrenceStore.Step(at, actor.account(), actor.name(), "accepted", null, null), steps, ids(seen));
        journal.write(actor, change(accepted));
        events.publishEvent(new AssignmentEvent.ReportsAccepted(ids(seen)));
    }

    /** Returns a report; {@code newDue} is the day to answer by, by default {@link ReworkTerm}. */
    @Transactional
    public void returnForRework(
            Actor actor, UUID occurrence, int version, ReturnReason reason, String words, @Nullable LocalDate newDue) {
        Instant at = clock.instant();
        Occurrence now = found(reviewable(actor, List.of(occurrence)), occurrence);
        LocalDate answerBy = newDue == null ? ReworkTerm.from(LocalDate.ofInstant(at, now.zone()), calendar) : newDue;
        Occurrence next = now.returned(actor, version, reason, words, answerBy, at);
        OccurrenceState.Returned state = new OccurrenceState.Returned(reason, words.strip());
        if (!store.giveBack(next, state, actor.account(), at)) {
            throw new Refused(new AssignmentRefusal.StaleDecision());
        }
        store.step(
                new OccurrenceStore.Step(at, actor.account(), actor.name(), "returned", state.words(), reason.word()),
                List.of(Ids.next(clock)),
                List.of(occurrence));
        journal.write(
                actor,
                Change.of(next.place(), "occurrence", occurrence, "return")
                        .to(Map.of("reason", reason.word(), "text", state.words(), "answerBy", answerBy.toString())));
        events.publishEvent(
                new AssignmentEvent.ReportReturned(occurrence, next.duty(), next.place(), reason, answerBy));
    }

    private Map<UUID, Occurrence> reviewable(Actor actor, List<UUID> ids) {
        Map<UUID, Occurrence> found = store.load(ids).stream()
                .filter(one -> Visibility.of(actor).holds(one.place()))
                .collect(Collectors.toMap(Occurrence::id, Function.identity()));
        if (found.values().stream().anyMatch(one -> !actor.may(Permission.REVIEW, one.place()))) {
            throw new Refused(new AssignmentRefusal.NotYourReview());
        }
        return found;
    }

    private static Occurrence found(Map<UUID, Occurrence> all, UUID id) {
        Occurrence found = all.get(id);
        if (found == null) {
            throw new Refused(new AssignmentRefusal.NoSuchOccurrence(id));
        }
        return found;
    }

    /** One entry a decision: a single report by its id, many by an operation with their count and ids. */
    private Change change(List<Occurrence> accepted) {
        Occurrence first = accepted.getFirst();
        if (accepted.size() == 1) {
            return Change.of(first.place(), "occurrence", first.id(), "accept");
        }
        UUID operation = Ids.next(clock);
        Map<String, Object> after = new HashMap<>();
        after.put("reports", accepted.size());
        after.put("ids", accepted.stream().map(Occurrence::id).toList());
        return Change.of(
                        CommonPlace.of(accepted.stream().map(Occurrence::place).toList()),
                        "occurrences",
                        operation,
                        "accept")
                .to(after)
                .within(operation);
    }

    private static List<UUID> ids(List<OccurrenceVersion> seen) {
        return seen.stream().map(OccurrenceVersion::occurrence).toList();
    }
}

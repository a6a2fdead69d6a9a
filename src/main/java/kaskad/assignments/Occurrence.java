package kaskad.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One dated instance of an assignment with its latest report, and what may become of it. Pure: each step gives the
 * occurrence as it is afterwards or refuses.
 *
 * @param reportDue the first date, which never moves: discipline is counted by it
 * @param answerBy the date that counts now
 * @param onTime whether every submission so far came by its date; {@code null} before the first
 */
record Occurrence(
        UUID id,
        Place place,
        ZoneId zone,
        UUID duty,
        LocalDate reportDue,
        LocalDate answerBy,
        ReportDraft report,
        OccurrenceState state,
        @Nullable Boolean onTime,
        int version) {

    Occurrence drafted(int seen, ReportDraft draft) {
        checkWritable(seen, draft);
        OccurrenceState next = state instanceof OccurrenceState.Returned ? state : new OccurrenceState.Draft();
        return with(draft, next, answerBy, onTime);
    }

    /** A submission counts as on time by the date that counted when it was made; one late step stays late. */
    Occurrence submitted(Actor actor, int seen, ReportDraft draft, Instant at) {
        checkWritable(seen, draft);
        draft.checkComplete();
        LocalDate today = LocalDate.ofInstant(at, zone);
        boolean inTime = !today.isAfter(answerBy) && !Boolean.FALSE.equals(onTime);
        return with(draft, new OccurrenceState.Submitted(actor.account(), at), answerBy, inTime);
    }

    Occurrence accepted(Actor actor, int seen, Instant at) {
        checkReviewable(actor, seen);
        return with(report, new OccurrenceState.Accepted(actor.account(), at), answerBy, onTime);
    }

    Occurrence returned(Actor actor, int seen, ReturnReason reason, String words, LocalDate newDue, Instant at) {
        checkReviewable(actor, seen);
        if (words.isBlank()) {
            throw new Refused(new AssignmentRefusal.ReturnTextMissing());
        }
        if (newDue.isBefore(LocalDate.ofInstant(at, zone))) {
            throw new Refused(new AssignmentRefusal.NewDuePast(newDue));
        }
        return with(report, new OccurrenceState.Returned(reason, words.strip()), newDue, onTime);
    }

    private void checkWritable(int seen, ReportDraft draft) {
        switch (state) {
            case OccurrenceState.Submitted submitted ->
                throw new Refused(new AssignmentRefusal.AlreadySubmitted(draft.text()));
            case OccurrenceState.Accepted accepted ->
                throw new Refused(new AssignmentRefusal.AlreadyAccepted(draft.text()));
            case OccurrenceState.Suspended suspended ->
                throw new Refused(new AssignmentRefusal.HeldUp(suspended.why(), draft.text()));
            case OccurrenceState.Cancelled cancelled ->
                throw new Refused(new AssignmentRefusal.CalledOff(cancelled.why(), draft.text()));
            case OccurrenceState.Open open -> draft.checkKept();
            case OccurrenceState.Draft old -> draft.checkKept();
            case OccurrenceState.Returned returned -> draft.checkKept();
        }
        if (seen != version) {
            throw new Refused(new AssignmentRefusal.StaleReport(report.text(), draft.text()));
        }
    }

    private void checkReviewable(Actor actor, int seen) {
        if (!(state instanceof OccurrenceState.Submitted submitted)) {
            throw new Refused(new AssignmentRefusal.NotSubmitted());
        }
        if (submitted.by().equals(actor.account())) {
            throw new Refused(new AssignmentRefusal.OwnReport());
        }
        if (seen != version) {
            throw new Refused(new AssignmentRefusal.StaleDecision());
        }
    }

    private Occurrence with(ReportDraft draft, OccurrenceState next, LocalDate by, @Nullable Boolean inTime) {
        return new Occurrence(id, place, zone, duty, reportDue, by, draft, next, inTime, version + 1);
    }
}

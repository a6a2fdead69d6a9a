package kaskad.assignments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * All that one occurrence's page shows.
 *
 * @param position its number among the {@code count} occurrences of its assignment, from 1
 * @param duty what is to be done
 * @param previous the report before it, to start from
 */
public record OccurrenceCard(
        UUID id,
        int version,
        Place place,
        String organisation,
        ZoneId zone,
        boolean lead,
        int position,
        int count,
        Duty duty,
        LocalDate opens,
        LocalDate due,
        LocalDate controlDate,
        LocalDate reportDue,
        LocalDate answerBy,
        String state,
        @Nullable Boolean onTime,
        ReportDraft report,
        @Nullable Instant savedAt,
        @Nullable Instant submittedAt,
        @Nullable UUID submittedBy,
        @Nullable ReturnReason returnReason,
        @Nullable String returnText,
        @Nullable String previous,
        List<Evidence> evidence,
        List<Step> steps) {
    public OccurrenceCard {
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
    }

    /** The measure, clause, decision or request verbatim, with where it stands. */
    public record Duty(
            UUID id,
            DutySource source,
            String issuer,
            String section,
            String number,
            String title,
            Deadline deadline,
            String executors,
            @Nullable String result,
            Instant issued) {}

    /** One file of the report. */
    public record Evidence(UUID id, UUID attachment, String fileName, String mediaType, long size, Instant addedAt) {}

    /** One submission or decision as it was. */
    public record Step(
            String kind,
            Instant at,
            String actor,
            @Nullable Mark mark,
            String text,
            @Nullable BigDecimal count,
            @Nullable ReturnReason reason) {}

    public Standing standing(LocalDate today) {
        Mark mark = report.mark();
        return Standing.of(
                state, mark == null ? null : mark.word(), Boolean.TRUE.equals(onTime), opens, answerBy, today);
    }

    /** Whether its executor may write now. */
    public boolean writable() {
        return OccurrenceState.WRITABLE.contains(state);
    }
}

package kaskad.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.kernel.WorkingCalendar;
import org.junit.jupiter.api.Test;

class OccurrenceTest {
    private static final ZoneId TOMSK = ZoneId.of("Asia/Tomsk");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);
    private static final Instant BEFORE = Instant.parse("2026-12-01T05:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-12-20T05:00:00Z");
    private static final Actor EXECUTOR = new Actor(UUID.randomUUID(), "executor", List.of());
    private static final Actor REVIEWER = new Actor(UUID.randomUUID(), "reviewer", List.of());
    private static final ReportDraft REPORT = new ReportDraft(Mark.DONE, "held on 3 December", null, null);

    private final Occurrence open = new Occurrence(
            UUID.randomUUID(),
            new Place(null, null, UUID.randomUUID()),
            TOMSK,
            UUID.randomUUID(),
            DUE,
            DUE,
            ReportDraft.EMPTY,
            new OccurrenceState.Open(),
            null,
            0);

    @Test
    void draftOfAnOpenOneIsADraft() {
        Occurrence draft = open.drafted(0, REPORT);
        assertThat(draft.state()).isEqualTo(new OccurrenceState.Draft());
        assertThat(draft.report()).isEqualTo(REPORT);
        assertThat(draft.version()).isEqualTo(1);
    }

    @Test
    void submissionBeforeTheDateIsOnTime() {
        assertThat(open.submitted(EXECUTOR, 0, REPORT, BEFORE).onTime()).isTrue();
    }

    @Test
    void lastMinuteOfTheDayInTheExecutorsZoneIsOnTime() {
        Instant lastMinute = DUE.atTime(23, 59).toInstant(ZoneOffset.ofHours(7));
        assertThat(open.submitted(EXECUTOR, 0, REPORT, lastMinute).onTime()).isTrue();
        assertThat(open.submitted(EXECUTOR, 0, REPORT, lastMinute.plusSeconds(60))
                        .onTime())
                .isFalse();
    }

    @Test
    void returnMovesTheDateAndKeepsTheText() {
        Occurrence returned = returned();
        assertThat(returned.answerBy()).isEqualTo(DUE.plusDays(5));
        assertThat(returned.reportDue()).isEqualTo(DUE);
        assertThat(returned.report()).isEqualTo(REPORT);
    }

    @Test
    void draftOfAReturnedOneStaysReturned() {
        assertThat(returned().drafted(2, REPORT).state()).isInstanceOf(OccurrenceState.Returned.class);
    }

    @Test
    void lateRemainsLateAfterRework() {
        Occurrence late = open.submitted(EXECUTOR, 0, REPORT, AFTER)
                .returned(REVIEWER, 1, ReturnReason.INCOMPLETE, "add the number", LocalDate.of(2027, 1, 15), AFTER);
        assertThat(late.submitted(EXECUTOR, 2, REPORT, AFTER).onTime()).isFalse();
    }

    @Test
    void reworkByItsDateRemainsOnTime() {
        Instant rework = DUE.plusDays(4).atStartOfDay().toInstant(ZoneOffset.UTC);
        assertThat(returned().submitted(EXECUTOR, 2, REPORT, rework).onTime()).isTrue();
    }

    @Test
    void refusesASubmissionWithoutMarkOrWords() {
        refuses(
                () -> open.submitted(EXECUTOR, 0, new ReportDraft(null, "text", null, null), BEFORE),
                new AssignmentRefusal.MarkMissing());
        refuses(
                () -> open.submitted(EXECUTOR, 0, new ReportDraft(Mark.DONE, "  ", null, null), BEFORE),
                new AssignmentRefusal.NothingSaid());
    }

    @Test
    void refusesANegativeNumber() {
        refuses(
                () -> open.drafted(0, new ReportDraft(null, "", BigDecimal.valueOf(-1), null)),
                new AssignmentRefusal.NoSuchCount());
    }

    @Test
    void refusesAStaleDraftWithBothTexts() {
        Occurrence draft = open.drafted(0, REPORT);
        refuses(
                () -> draft.drafted(0, new ReportDraft(null, "mine", null, null)),
                new AssignmentRefusal.StaleReport("held on 3 December", "mine"));
    }

    @Test
    void refusesToWriteWhatIsUnderReviewOrAccepted() {
        Occurrence submitted = open.submitted(EXECUTOR, 0, REPORT, BEFORE);
        refuses(() -> submitted.drafted(1, REPORT), new AssignmentRefusal.AlreadySubmitted(REPORT.text()));
        Occurrence accepted = submitted.accepted(REVIEWER, 1, BEFORE);
        refuses(() -> accepted.drafted(2, REPORT), new AssignmentRefusal.AlreadyAccepted(REPORT.text()));
    }

    @Test
    void nobodyDecidesOnTheirOwnReport() {
        Occurrence submitted = open.submitted(EXECUTOR, 0, REPORT, BEFORE);
        refuses(() -> submitted.accepted(EXECUTOR, 1, BEFORE), new AssignmentRefusal.OwnReport());
    }

    @Test
    void refusesADecisionOnWhatChangedOrIsNotSubmitted() {
        refuses(() -> open.accepted(REVIEWER, 0, BEFORE), new AssignmentRefusal.NotSubmitted());
        Occurrence submitted = open.submitted(EXECUTOR, 0, REPORT, BEFORE);
        refuses(() -> submitted.accepted(REVIEWER, 0, BEFORE), new AssignmentRefusal.StaleDecision());
    }

    @Test
    void refusesAReturnWithoutWordsOrIntoThePast() {
        Occurrence submitted = open.submitted(EXECUTOR, 0, REPORT, BEFORE);
        refuses(
                () -> submitted.returned(REVIEWER, 1, ReturnReason.OTHER, " ", DUE, BEFORE),
                new AssignmentRefusal.ReturnTextMissing());
        LocalDate past = LocalDate.of(2026, 11, 30);
        refuses(
                () -> submitted.returned(REVIEWER, 1, ReturnReason.OTHER, "why", past, BEFORE),
                new AssignmentRefusal.NewDuePast(past));
    }

    @Test
    void overdueFollowsFromTheDates() {
        assertThat(Standing.of("open", null, false, DUE, DUE, DUE)).isEqualTo(Standing.OPEN);
        assertThat(Standing.of("draft", null, false, DUE, DUE, DUE.plusDays(1))).isEqualTo(Standing.OVERDUE);
        assertThat(Standing.of("submitted", "done", true, DUE, DUE, DUE.plusDays(1)))
                .isEqualTo(Standing.SUBMITTED);
        assertThat(Standing.of("open", null, false, DUE, DUE, DUE.minusDays(1))).isEqualTo(Standing.NOT_DUE);
        assertThat(Standing.of("accepted", "not_done", true, DUE, DUE, DUE)).isEqualTo(Standing.NOT_DONE);
    }

    @Test
    void reworkTermSkipsTheWeekend() {
        assertThat(ReworkTerm.from(LocalDate.of(2026, 11, 26), WorkingCalendar.RUSSIA))
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    private Occurrence returned() {
        return open.submitted(EXECUTOR, 0, REPORT, BEFORE)
                .returned(REVIEWER, 1, ReturnReason.NO_EVIDENCE, "attach the order", DUE.plusDays(5), BEFORE);
    }

    private static void refuses(Runnable step, AssignmentRefusal refusal) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}

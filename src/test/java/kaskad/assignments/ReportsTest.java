package kaskad.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.assignments.lists.MatrixQueries;
import kaskad.assignments.lists.WorkList;
import kaskad.assignments.lists.WorkQueries;
import kaskad.assignments.lists.WorkRow;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.plans.MeasureProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school reports, its municipality reviews, everybody else knows nothing of it. */
@KaskadTest
class ReportsTest {
    private static final ReportDraft REPORT =
            new ReportDraft(Mark.DONE, "проведено", BigDecimal.valueOf(42), "участников");
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Reporting reporting;

    @Autowired
    Review review;

    @Autowired
    WorkQueries work;

    @Autowired
    AssignmentQueries cards;

    @Autowired
    MatrixQueries matrix;

    @Autowired
    MeasureProgress progress;

    @Autowired
    PublishedPlan plans;

    @Autowired
    Region regions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Region.Built here;
    private PublishedPlan.Built plan;
    private Actor executor;
    private UUID first;

    @BeforeEach
    void publish() {
        here = regions.build(2);
        plan = plans.published(here, regions, 2);
        executor = regions.person(Role.EXECUTOR, here.school(), here.school());
        first = plans.occurrences(plan.plan(), here.school().id()).getFirst();
    }

    @Test
    void draftIsKeptWithItsVersion() {
        int version = reporting.saveDraft(executor, first, 0, REPORT);
        OccurrenceCard card = cards.card(executor, first).orElseThrow();
        assertThat(card.report()).isEqualTo(REPORT);
        assertThat(card.version()).isEqualTo(version).isEqualTo(1);
    }

    @Test
    void staleDraftIsRefusedWithBothTexts() {
        reporting.saveDraft(executor, first, 0, REPORT);
        refused(
                () -> reporting.saveDraft(executor, first, 0, new ReportDraft(null, "иначе", null, null)),
                new AssignmentRefusal.StaleReport("проведено", "иначе"));
    }

    @Test
    void submittedReportWaitsForReviewAndIsAccepted() {
        reporting.submit(executor, first, 0, REPORT);
        WorkRow waiting =
                work.queue(plan.coordinator(), today(), null, null).items().getFirst();
        assertThat(waiting.id()).isEqualTo(first);
        assertThat(waiting.standing()).isEqualTo(Standing.SUBMITTED);
        review.accept(plan.coordinator(), List.of(new OccurrenceVersion(first, waiting.version())));
        OccurrenceCard card = cards.card(executor, first).orElseThrow();
        assertThat(card.standing(today())).isEqualTo(Standing.DONE_LATE);
        assertThat(card.steps()).extracting(OccurrenceCard.Step::kind).containsExactly("accepted", "submitted");
        assertThat(work.waiting(plan.coordinator()).waiting()).isZero();
    }

    @Test
    void returnedReportComesBackWithReasonWordsAndDay() {
        reporting.submit(executor, first, 0, REPORT);
        LocalDate day = today().plusDays(4);
        review.returnForRework(plan.coordinator(), first, 1, ReturnReason.NO_EVIDENCE, "приложите приказ", day);
        WorkRow row = work.list(executor.scope(Permission.REPORT), WorkList.RETURNED, today(), null, null)
                .items()
                .getFirst();
        assertThat(row.returned()).isEqualTo(ReturnReason.NO_EVIDENCE);
        assertThat(row.answerBy()).isEqualTo(day);
        assertThat(row.reportDue()).isBefore(today());
        reporting.submit(executor, first, 2, REPORT);
        assertThat(cards.card(executor, first).orElseThrow().steps()).hasSize(3);
    }

    @Test
    void manyAreAcceptedByOneDecisionOrNone() {
        List<UUID> two = plans.occurrences(plan.plan(), here.school().id()).subList(0, 2);
        two.forEach(id -> reporting.submit(executor, id, 0, REPORT));
        OccurrenceVersion good = new OccurrenceVersion(two.getFirst(), 1);
        OccurrenceVersion stale = new OccurrenceVersion(two.getLast(), 7);
        refused(() -> review.accept(plan.coordinator(), List.of(good, stale)), new AssignmentRefusal.StaleDecision());
        review.accept(plan.coordinator(), List.of(good, new OccurrenceVersion(two.getLast(), 1)));
        assertThat(work.waiting(plan.coordinator()).waiting()).isZero();
        long entries = jdbc.sql("select count(*) from journal.entry where action = 'accept' and account_id = :account")
                .param("account", plan.coordinator().account())
                .query(Long.class)
                .single();
        assertThat(entries).isEqualTo(1);
    }

    @Test
    void filesBelongToTheReport() {
        UUID evidence = reporting.attach(executor, first, "приказ.pdf", PDF);
        assertThat(cards.card(executor, first).orElseThrow().evidence())
                .singleElement()
                .satisfies(file -> assertThat(file.fileName()).isEqualTo("приказ.pdf"));
        reporting.detach(executor, first, evidence);
        assertThat(cards.card(executor, first).orElseThrow().evidence()).isEmpty();
        reporting.submit(executor, first, 0, REPORT);
        refused(
                () -> reporting.attach(executor, first, "приказ.pdf", PDF),
                new AssignmentRefusal.AlreadySubmitted("проведено"));
    }

    @Test
    void anotherMunicipalityKnowsNothingOfIt() {
        Region.Built other = regions.build(here.region(), 1);
        Actor strangeSchool = regions.person(Role.EXECUTOR, other.school(), other.school());
        Actor strangeCoordinator = regions.person(Role.COORDINATOR, other.centre(), other.municipality());
        AssignmentRefusal unknown = new AssignmentRefusal.NoSuchOccurrence(first);
        refused(() -> reporting.saveDraft(strangeSchool, first, 0, REPORT), unknown);
        refused(() -> reporting.submit(strangeSchool, first, 0, REPORT), unknown);
        refused(() -> reporting.attach(strangeSchool, first, "a.pdf", PDF), unknown);
        refused(() -> reporting.detach(strangeSchool, first, first), unknown);
        reporting.submit(executor, first, 0, REPORT);
        refused(() -> review.accept(strangeCoordinator, List.of(new OccurrenceVersion(first, 1))), unknown);
        refused(() -> review.returnForRework(strangeCoordinator, first, 1, ReturnReason.OTHER, "нет", null), unknown);
        assertThat(cards.card(strangeCoordinator, first)).isEmpty();
        assertThat(work.queue(strangeCoordinator, today(), null, null).items()).isEmpty();
        assertThat(work.waiting(strangeCoordinator).waiting()).isZero();
        assertThat(matrix.columns(strangeCoordinator.scope(Permission.VIEW), plan.plan()))
                .isEmpty();
        assertThat(progress.progress(strangeCoordinator.scope(Permission.VIEW), plan.plan(), today()))
                .isEmpty();
    }

    @Test
    void neighbouringSchoolAndAdministratorKnowNothingOfIt() {
        Actor neighbour = regions.person(
                Role.EXECUTOR, here.schools().getLast(), here.schools().getLast());
        Actor administrator = regions.person(Role.ADMINISTRATOR, here.authority(), here.municipality());
        assertThat(cards.card(neighbour, first)).isEmpty();
        assertThat(cards.card(administrator, first)).isEmpty();
    }

    @Test
    void whoSeesMayNotThereforeReportOrReview() {
        Actor observer = regions.person(Role.OBSERVER, here.authority(), here.municipality());
        assertThat(cards.card(observer, first)).isPresent();
        refused(() -> reporting.saveDraft(observer, first, 0, REPORT), new AssignmentRefusal.NotYourReport());
        reporting.submit(executor, first, 0, REPORT);
        refused(
                () -> review.accept(observer, List.of(new OccurrenceVersion(first, 1))),
                new AssignmentRefusal.NotYourReview());
        refused(
                () -> review.accept(executor, List.of(new OccurrenceVersion(first, 1))),
                new AssignmentRefusal.NotYourReview());
    }

    @Test
    void everyCounterEqualsTheListThatItOpens() {
        List<UUID> all = plans.occurrences(plan.plan(), here.school().id());
        reporting.submit(executor, all.get(0), 0, REPORT);
        reporting.submit(executor, all.get(2), 0, REPORT);
        review.returnForRework(plan.coordinator(), all.get(2), 1, ReturnReason.OTHER, "дополнить", today().plusDays(1));
        WorkQueries.Counters counters = work.counters(executor.scope(Permission.REPORT), today());
        assertThat(counters.overdue()).isEqualTo(size(WorkList.OVERDUE)).isEqualTo(1);
        assertThat(counters.returned()).isEqualTo(size(WorkList.RETURNED)).isEqualTo(1);
        assertThat(counters.week()).isEqualTo(size(WorkList.WEEK));
        assertThat(counters.submitted()).isEqualTo(size(WorkList.SUBMITTED)).isEqualTo(1);
        assertThat(counters.all()).isEqualTo(size(WorkList.ALL));
    }

    @Test
    void controllerSeesOverdueAndSilentOrganisations() {
        WorkQueries.Late late = work.late(plan.coordinator().scope(Permission.REVIEW), today(), today().minusDays(5));
        assertThat(late.overdue()).isEqualTo(4);
        assertThat(late.organisations()).isEqualTo(2);
        assertThat(late.silent())
                .isEqualTo(work.silent(plan.coordinator().scope(Permission.REVIEW), today().minusDays(5), 50)
                        .size())
                .isEqualTo(2);
    }

    @Test
    void progressCountsWhatTheScopeHolds() {
        reporting.submit(executor, first, 0, REPORT);
        review.accept(plan.coordinator(), List.of(new OccurrenceVersion(first, 1)));
        var municipal = progress.progress(plan.coordinator().scope(Permission.VIEW), plan.plan(), today());
        var own = progress.progress(executor.scope(Permission.VIEW), plan.plan(), today());
        assertThat(municipal).hasSize(2);
        assertThat(municipal.values())
                .allSatisfy(one -> assertThat(one.organisations()).isEqualTo(2));
        assertThat(municipal.values().stream()
                        .mapToInt(MeasureProgress.Progress::accepted)
                        .sum())
                .isEqualTo(1);
        assertThat(own.values())
                .allSatisfy(one -> assertThat(one.organisations()).isEqualTo(1));
    }

    @Test
    void matrixShowsTheMostPressingOfACell() {
        int year = plans.firstYear();
        var cells = matrix.cells(
                plan.coordinator().scope(Permission.VIEW),
                plan.plan(),
                year,
                List.of(here.school().id()),
                today());
        assertThat(cells).hasSize(2);
        assertThat(cells.values())
                .allSatisfy(row ->
                        assertThat(row.get(here.school().id()).standing()).isEqualTo(Standing.OVERDUE));
        assertThat(matrix.totals(plan.coordinator().scope(Permission.VIEW), plan.plan(), year, null, today()))
                .containsEntry(Standing.OVERDUE, 4L);
    }

    private long size(WorkList list) {
        return work.list(executor.scope(Permission.REPORT), list, today(), null, null)
                .items()
                .size();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void refused(Runnable act, Refusal refusal) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}

package kaskad.intake.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.intake.Import;
import kaskad.intake.ImportRefusal;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.plans.editions.EditionQueries;
import kaskad.plans.editions.EditionQueries.EditionRow;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureEdit;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import kaskad.reading.amendments.Difference;
import kaskad.reading.amendments.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class EditionsTest {
    @Autowired
    private Region regions;

    @Autowired
    private AmendedPlan amended;

    @Autowired
    private Editions editions;

    @Autowired
    private EditionQueries queries;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanQueries planQueries;

    private Region.Built built;
    private Actor coordinator;

    @BeforeEach
    void region() {
        built = regions.build(2);
        coordinator = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
    }

    @Test
    void findsThePlanOfTheAmendedOrder() throws InterruptedException {
        PlanId approved = amended.approved(coordinator, built);
        Offer offer = editions.offer(coordinator, amended.amending(coordinator, built));
        assertThat(offer.amendments()).isEqualTo(4);
        assertThat(offer.matched()).extracting(EditionRow::id).containsExactly(approved);
        assertThat(offer.done()).isEmpty();
    }

    @Test
    void leavesTheChoiceWhereNoPlanIsNamed() throws InterruptedException {
        PlanId approved = amended.approved(coordinator, built);
        Import given = amended.amendingAnother(coordinator, built);
        Offer offer = editions.offer(coordinator, given);
        assertThat(offer.matched()).isEmpty();
        assertThat(offer.choices()).extracting(EditionRow::id).containsExactly(approved);
        assertThat(editions.propose(coordinator, given.id(), approved).differences())
                .hasSize(3);
    }

    @Test
    void proposesRowByRowAndChangesNothing() throws InterruptedException {
        PlanId approved = amended.approved(coordinator, built);
        Proposal proposal = editions.propose(
                coordinator, amended.amending(coordinator, built).id(), approved);
        assertThat(proposal.differences())
                .extracting(Difference::kind, Difference::oldRow, Difference::newRow)
                .containsExactly(
                        tuple(Difference.Kind.DEADLINE, 2, 2),
                        tuple(Difference.Kind.ADDED, null, 3),
                        tuple(Difference.Kind.REMOVED, 3, null));
        assertThat(proposal.edition().unapplied())
                .extracting(Edition.Unapplied::reason)
                .containsExactly(Edition.Reason.ROW_NOT_FOUND);
        assertThat(rows(approved)).hasSize(3);
    }

    @Test
    void draftsTheNextEditionOfAnApprovedPlan() throws InterruptedException {
        PlanId approved = amended.approved(coordinator, built);
        Import given = amended.amending(coordinator, built);
        PlanId next = accept(given, approved);
        assertThat(next).isNotEqualTo(approved);
        assertThat(plans.get(coordinator, next).draft()).isTrue();
        assertThat(plans.get(coordinator, next).edition()).isEqualTo(2);
        assertThat(plans.get(coordinator, next).source()).isEqualTo(given.attachment());
        assertThat(rows(approved)).hasSize(3);
        assertChanged(next);
        assertThat(queries.neighbours(coordinator.scope(Permission.VIEW), next))
                .extracting(EditionRow::id)
                .containsExactly(approved);
        assertThat(editions.offer(coordinator, given).done())
                .extracting(EditionRow::id)
                .containsExactly(next);
    }

    @Test
    void offersAnewWhenTheEditionIsDiscarded() throws InterruptedException {
        PlanId approved = amended.approved(coordinator, built);
        Import given = amended.amending(coordinator, built);
        plans.discard(coordinator, accept(given, approved));
        Offer offer = editions.offer(coordinator, given);
        assertThat(offer.done()).isEmpty();
        assertThat(offer.matched()).extracting(EditionRow::id).containsExactly(approved);
    }

    @Test
    void changesADraftInItsPlace() throws InterruptedException {
        PlanId draft = amended.draft(coordinator, built);
        Import given = amended.amending(coordinator, built);
        assertThat(editions.offer(coordinator, given).matched())
                .extracting(EditionRow::id)
                .containsExactly(draft);
        assertThat(accept(given, draft)).isEqualTo(draft);
        assertChanged(draft);
    }

    @Test
    void makesADraftWhatItWas() throws InterruptedException {
        PlanId draft = amended.draft(coordinator, built);
        Import given = amended.amending(coordinator, built);
        List<MeasureRow> before = rows(draft);
        List<PlanQueries.FindingRow> findings = findings(draft);
        accept(given, draft);
        assertThat(editions.isReturnable(coordinator, given, draft)).isTrue();
        editions.takeBack(coordinator, given.id(), draft);
        assertThat(rows(draft))
                .extracting(
                        MeasureRow::id,
                        MeasureRow::number,
                        MeasureRow::title,
                        row -> row.deadline().raw())
                .containsExactlyElementsOf(before.stream()
                        .map(row -> tuple(
                                row.id(),
                                row.number(),
                                row.title(),
                                row.deadline().raw()))
                        .toList());
        assertThat(rows(draft).getFirst().executors())
                .isEqualTo(before.getFirst().executors());
        assertThat(findings(draft)).isEqualTo(findings);
        assertThat(editions.offer(coordinator, given).done()).isEmpty();
        accept(given, draft);
        assertChanged(draft);
    }

    @Test
    void keepsWhatWasTypedAfterTheAmendments() throws InterruptedException {
        PlanId draft = amended.draft(coordinator, built);
        Import given = amended.amending(coordinator, built);
        accept(given, draft);
        MeasureRow first = rows(draft).getFirst();
        plans.editMeasure(coordinator, first.id(), first.version(), new MeasureEdit.Result("Протокол"));
        assertThat(editions.isReturnable(coordinator, given, draft)).isFalse();
        assertRefused(
                () -> editions.takeBack(coordinator, given.id(), draft),
                new PlanRefusal.ChangedSince(plans.get(coordinator, draft).title()));
        assertChanged(draft);
    }

    @Test
    void refusesToCarryAnActOutTwice() throws InterruptedException {
        PlanId draft = amended.draft(coordinator, built);
        Import given = amended.amending(coordinator, built);
        accept(given, draft);
        PlanCard card = plans.get(coordinator, draft);
        assertRefused(() -> accept(given, draft), new EditionRefusal.NothingChanges(card.title()));
        assertRefused(
                () -> plans.amend(
                        coordinator,
                        draft,
                        card.version(),
                        PlanFixture.aPlan(built.authority()).build(),
                        given.attachment()),
                new PlanRefusal.AmendedAlready(card.title()));
        assertChanged(draft);
    }

    @Test
    void amendsTheNextEditionOnceThereIsOne() throws InterruptedException {
        PlanId approved = amended.approved(coordinator, built);
        PlanId next = accept(amended.amending(coordinator, built), approved);
        Import later = amended.amending(coordinator, built);
        assertThat(editions.offer(coordinator, later).matched())
                .extracting(EditionRow::id)
                .containsExactly(next);
        PlanCard card = plans.get(coordinator, approved);
        assertRefused(
                () -> plans.amend(
                        coordinator,
                        approved,
                        card.version(),
                        PlanFixture.aPlan(built.authority()).build(),
                        later.attachment()),
                new PlanRefusal.EditionExists(card.title()));
    }

    @Test
    void refusesWhatTheActorHasNotSeen() throws InterruptedException {
        PlanId draft = amended.draft(coordinator, built);
        Import given = amended.amending(coordinator, built);
        String title = plans.get(coordinator, draft).title();
        assertRefused(
                () -> editions.accept(coordinator, given.id(), draft, new Editions.Seen(7, given.version())),
                new PlanRefusal.PlanChanged(title));
        assertRefused(
                () -> editions.accept(coordinator, given.id(), draft, new Editions.Seen(0, given.version() - 1)),
                new ImportRefusal.ImportChanged("изменения.txt"));
        assertThat(rows(draft)).hasSize(3);
    }

    @Test
    void hidesEverythingFromTheNeighbour() throws InterruptedException {
        PlanId approved = amended.approved(coordinator, built);
        Import given = amended.amending(coordinator, built);
        Region.Built beside = regions.build(built.region(), 1);
        Actor neighbour = regions.person(Role.COORDINATOR, beside.centre(), beside.municipality());
        assertRefused(() -> editions.offer(neighbour, given.id()), new ImportRefusal.NoSuchImport(given.id()));
        Import own = amended.amending(neighbour, beside);
        Offer offer = editions.offer(neighbour, own);
        assertThat(offer.matched()).isEmpty();
        assertThat(offer.choices()).isEmpty();
        assertRefused(
                () -> editions.propose(neighbour, own.id(), approved), new PlanRefusal.NoSuchPlan(approved.value()));
    }

    private PlanId accept(Import given, PlanId plan) {
        int version = plans.get(coordinator, plan).version();
        return editions.accept(coordinator, given.id(), plan, new Editions.Seen(version, given.version()));
    }

    /** Row 1 is untouched with its matching and its finding, row 2 moved, row 3 gone with its finding, row 4 new. */
    private void assertChanged(PlanId plan) {
        assertThat(rows(plan))
                .extracting(
                        MeasureRow::title,
                        row -> row.deadline().raw(),
                        row -> row.executors().getFirst().target())
                .containsExactly(
                        tuple("Провести школьный этап олимпиады", "до 15 декабря, ежегодно", ExecutorTarget.SCHOOLS),
                        tuple("Подвести итоги олимпиады", "до 20 декабря, ежегодно", ExecutorTarget.SCHOOLS),
                        tuple("Провести слёт юных техников", "до 1 марта 2027 года", ExecutorTarget.SCHOOLS));
        assertThat(rows(plan).get(1).deadline().norm().toString()).contains("20");
        assertThat(findings(plan)).extracting(row -> row.number()).containsExactly("1");
    }

    private List<MeasureRow> rows(PlanId plan) {
        return planQueries.measures(coordinator.scope(Permission.VIEW), plan);
    }

    private List<PlanQueries.FindingRow> findings(PlanId plan) {
        return planQueries.findings(coordinator.scope(Permission.VIEW), plan);
    }

    private static void assertRefused(Runnable action, Refusal refusal) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}

package kaskad.plans.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.plans.Approval;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureEdit;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanEvent;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import kaskad.plans.editions.RowDifference.Part;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KaskadTest
@RecordApplicationEvents
class NextEditionsTest {
    private static final Approval FIRST = new Approval("Приказ", null, "10", LocalDate.of(2025, 2, 3));
    private static final Approval SECOND = new Approval("Приказ", null, "77", LocalDate.of(2026, 3, 4));

    @Autowired
    private Region regions;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanQueries queries;

    @Autowired
    private EditionQueries editionQueries;

    @Autowired
    private NextEditions editions;

    @Autowired
    private ApplicationEvents events;

    private Region.Built built;
    private Actor coordinator;
    private PlanId plan;

    @BeforeEach
    void approved() {
        built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        plan = draft("Провести неделю физики", "Издать сборник задач", "Открыть лабораторию химии");
        plans.approve(coordinator, plan, 0, FIRST);
    }

    @Test
    void startsAsACopyThatFollowsEachMeasure() {
        PlanId next = editions.start(coordinator, plan);
        assertThat(rows(next)).extracting(MeasureRow::line).isEqualTo(ids(plan));
        assertThat(plans.get(coordinator, next).follows()).isEqualTo(plan);
        assertThat(editions.compare(coordinator, plan, next).diff().rows()).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> editions.start(coordinator, plan));
    }

    @Test
    void becomesTheLivingPlanAndLeavesTheFormerOneBehind() {
        List<UUID> before = ids(plan);
        PlanId next = editions.start(coordinator, plan);
        List<MeasureRow> rows = rows(next);
        edit(rows.get(0), new MeasureEdit.Title("Провести месячник физики"));
        edit(
                rows.get(1),
                new MeasureEdit.Due(DeadlineReader.read("до 1 марта 2027 года", DeadlineContext.NONE)));
        editions.match(
                coordinator,
                next,
                version(next),
                Map.of(rows.get(0).id(), before.get(0), rows.get(1).id(), before.get(1)));
        UUID act = plans.approve(coordinator, next, version(next), SECOND);

        PlanCard living = plans.get(coordinator, plan);
        assertThat(living.approved()).isTrue();
        assertThat(living.edition()).isEqualTo(2);
        assertThat(living.act()).extracting(PlanCard.Requisites::act).isEqualTo(act);
        assertThat(rows(plan)).extracting(MeasureRow::title).containsExactly(
                "Провести месячник физики", "Издать сборник задач", "Открыть лабораторию химии");
        assertThat(ids(plan)).containsExactly(before.get(0), before.get(1), rows.get(2).id());
        assertThat(rows(plan)).allSatisfy(row -> assertThat(row.executors()).hasSize(1));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> plans.get(coordinator, next));

        PlanEvent.EditionApproved told =
                events.stream(PlanEvent.EditionApproved.class).findFirst().orElseThrow();
        assertThat(told.changes().reworded()).containsExactly(before.get(0));
        assertThat(told.changes().rescheduled()).containsExactly(before.get(1));
        assertThat(told.changes().withdrawn()).containsExactly(before.get(2));
        assertThat(told.changes().added()).containsExactly(rows.get(2).id());

        assertThat(rows(told.former())).extracting(MeasureRow::title).containsExactly(
                "Провести неделю физики", "Издать сборник задач", "Открыть лабораторию химии");
        assertThat(rows(told.former())).extracting(MeasureRow::line).isEqualTo(before);
        assertThat(rows(told.former())).allSatisfy(row -> assertThat(row.executors()).hasSize(1));
        assertThat(editionQueries.of(coordinator.scope(Permission.VIEW), plan))
                .extracting(EditionQueries.EditionLine::actNumber)
                .containsExactly("77", "10");
        EditionDiff diff = editions.compare(coordinator, told.former(), plan).diff();
        assertThat(diff.changed(Part.TITLE)).isOne();
        assertThat(diff.changed(Part.DEADLINE)).isOne();
        assertThat(diff.added()).isOne();
        assertThat(diff.dropped()).isOne();
    }

    @Test
    void comparesAnyTwoEditions() {
        PlanId second = editions.start(coordinator, plan);
        edit(rows(second).getFirst(), new MeasureEdit.Title("Провести месячник физики"));
        plans.approve(coordinator, second, version(second), SECOND);
        PlanId third = editions.start(coordinator, plan);
        edit(rows(third).getFirst(), new MeasureEdit.Result("Охват 80 %"));
        plans.approve(coordinator, third, version(third), new Approval("Приказ", null, "99", LocalDate.of(2026, 9, 1)));
        List<EditionQueries.EditionLine> all = editionQueries.of(coordinator.scope(Permission.VIEW), plan);
        assertThat(all).extracting(EditionQueries.EditionLine::edition).containsExactly(3, 2, 1);
        EditionDiff diff = editions.compare(coordinator, all.getLast().id(), plan).diff();
        assertThat(diff.rows()).singleElement().satisfies(row -> {
            assertThat(row.has(Part.TITLE)).isTrue();
            assertThat(row.has(Part.RESULT)).isTrue();
        });
    }

    @Test
    void matchesADraftThatWasReadInByTitleThenWordingThenNumber() {
        PlanId draft = draft("Издать сборник задач", "Организовать и провести неделю физики", "Пригласить лекторов");
        editions.attach(coordinator, draft, 0, plan);
        List<UUID> living = ids(plan);
        assertThat(rows(draft))
                .extracting(MeasureRow::follows)
                .containsExactly(living.get(1), living.get(0), living.get(2));
    }

    @Test
    void refusesTwoRowsThatWouldBeOneMeasure() {
        PlanId next = editions.start(coordinator, plan);
        List<MeasureRow> rows = rows(next);
        UUID living = ids(plan).getFirst();
        Map<UUID, UUID> twice = Map.of(rows.get(0).id(), living, rows.get(1).id(), living);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> editions.match(coordinator, next, version(next), twice))
                .satisfies(refused ->
                        assertThat(refused.refusal()).isInstanceOf(EditionRefusal.FollowedTwice.class));
    }

    @Test
    void neverEditsAFormerEdition() {
        PlanId next = editions.start(coordinator, plan);
        plans.approve(coordinator, next, version(next), SECOND);
        PlanId former = editionQueries.of(coordinator.scope(Permission.VIEW), plan).getLast().id();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> edit(rows(former).getFirst(), new MeasureEdit.Title("Иначе")))
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(PlanRefusal.NotADraft.class));
        Actor school = regions.person(Role.EXECUTOR, built.school(), built.school());
        assertThat(plans.get(school, former).state()).isInstanceOf(kaskad.plans.PlanState.Superseded.class);
        assertThat(queries.list(school.scope(Permission.VIEW), PlanQueries.Filter.ALL, null).items())
                .extracting(PlanQueries.PlanRow::id)
                .containsExactly(plan);
    }

    private PlanId draft(String... titles) {
        PlanFixture fixture = PlanFixture.aPlan(built.authority());
        for (String title : titles) {
            fixture.with(title, "до 15 декабря 2026 года", ExecutorTarget.SCHOOLS);
        }
        return plans.draft(coordinator, fixture.build());
    }

    private void edit(MeasureRow row, MeasureEdit edit) {
        plans.editMeasure(coordinator, row.id(), row.version(), edit);
    }

    private int version(PlanId id) {
        return plans.get(coordinator, id).version();
    }

    private List<MeasureRow> rows(PlanId id) {
        return queries.measures(coordinator.scope(Permission.VIEW), id);
    }

    private List<UUID> ids(PlanId id) {
        return rows(id).stream().map(MeasureRow::id).toList();
    }
}

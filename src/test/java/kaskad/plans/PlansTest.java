package kaskad.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.documents.ActQueries;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.reading.Field;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineKind;
import kaskad.reading.deadlines.DeadlineReader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KaskadTest
@RecordApplicationEvents
class PlansTest {
    private static final Approval ORDER = new Approval("Приказ", null, "96-р", LocalDate.of(2025, 6, 18));

    @Autowired
    private Region regions;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanQueries queries;

    @Autowired
    private ActQueries acts;

    @Autowired
    private ApplicationEvents events;

    private Region.Built built;
    private Actor coordinator;

    @BeforeEach
    void region() {
        built = regions.build(2);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
    }

    @Test
    void keepsAPlanAsItWasGiven() {
        PlanId id = plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority())
                        .with(
                                "Провести конференцию",
                                "октябрь 2025 года, далее – ежегодно",
                                new NewExecutor(
                                        "Методический центр",
                                        ExecutorTarget.ORGANISATION,
                                        built.centre().id()),
                                new NewExecutor("школы", ExecutorTarget.SCHOOLS, null))
                        .withMeasures(1)
                        .withError("deadline-missing", 2)
                        .build());
        List<MeasureRow> rows = queries.measures(coordinator.scope(Permission.VIEW), id);
        assertThat(rows).extracting(MeasureRow::position).containsExactly(1, 2);
        MeasureRow first = rows.getFirst();
        assertThat(first.deadline())
                .isEqualTo(DeadlineReader.read("октябрь 2025 года, далее – ежегодно", DeadlineContext.NONE));
        assertThat(first.executors())
                .containsExactly(
                        new MeasureRow.ExecutorRow(
                                "Методический центр",
                                ExecutorTarget.ORGANISATION,
                                built.centre().id(),
                                built.centre().shortName()),
                        new MeasureRow.ExecutorRow("школы", ExecutorTarget.SCHOOLS, null, null));
        assertThat(queries.findings(coordinator.scope(Permission.VIEW), id))
                .extracting(PlanQueries.FindingRow::measure)
                .containsExactly(rows.getLast().id());
    }

    @Test
    void refusesADraftOfSomebodyElse() {
        Actor other = regions.person(Role.COORDINATOR, built.school(), built.school());
        refuses(() -> plans.draft(other, plan(1)), PlanRefusal.NotYourPlan.class);
    }

    @Test
    void refusesAPlanThatASchoolCallsTheMunicipalitys() {
        refuses(
                () -> plans.draft(
                        coordinator,
                        PlanFixture.aPlan(built.school()).withMeasures(1).build()),
                PlanRefusal.LevelDoesNotFit.class);
    }

    @Test
    void hidesADraftFromThoseBelowAndShowsAnApprovedPlan() {
        Actor school = regions.person(Role.EXECUTOR, built.school(), built.school());
        Actor stranger = regions.person(
                Role.COORDINATOR, built.authority(), regions.build(1).municipality());
        PlanId id = plans.draft(coordinator, plan(1));
        refuses(() -> plans.get(school, id), PlanRefusal.NoSuchPlan.class);
        plans.approve(coordinator, id, 0, ORDER);
        assertThat(plans.get(school, id).draft()).isFalse();
        assertThat(queries.measures(school.scope(Permission.VIEW), id)).hasSize(1);
        refuses(() -> plans.get(stranger, id), PlanRefusal.NoSuchPlan.class);
        refuses(() -> plans.approve(school, id, 1, ORDER), PlanRefusal.NotYourPlan.class);
    }

    @Test
    void showsARegionsPlanToAllOfTheRegion() {
        Actor regional = regions.person(Role.COORDINATOR, built.region(), built.region());
        Actor school = regions.person(Role.EXECUTOR, built.school(), built.school());
        PlanId id = plans.draft(
                regional,
                PlanFixture.aPlan(built.region())
                        .of(PlanLevel.REGION)
                        .withMeasures(1)
                        .build());
        plans.approve(regional, id, 0, ORDER);
        assertThat(queries.list(school.scope(Permission.VIEW), PlanQueries.Filter.ALL, null)
                        .items())
                .extracting(PlanQueries.PlanRow::id)
                .containsExactly(id);
        assertThat(plans.get(coordinator, id).measures()).isOne();
    }

    @Test
    void hidesAPlanOfASchoolFromItsNeighbours() {
        Actor head = regions.person(Role.COORDINATOR, built.school(), built.school());
        Actor neighbour = regions.person(
                Role.EXECUTOR, built.schools().getLast(), built.schools().getLast());
        PlanId id = plans.draft(
                head,
                PlanFixture.aPlan(built.school())
                        .of(PlanLevel.SCHOOL)
                        .withMeasures(1)
                        .build());
        plans.approve(head, id, 0, ORDER);
        refuses(() -> plans.get(neighbour, id), PlanRefusal.NoSuchPlan.class);
        assertThat(plans.get(coordinator, id).measures()).isOne();
    }

    @Test
    void approvesWithTheActRegistered() {
        PlanId id = plans.draft(coordinator, plan(2));
        UUID act = plans.approve(coordinator, id, 0, ORDER);
        assertThat(plans.get(coordinator, id).state())
                .isInstanceOfSatisfying(
                        PlanState.Approved.class,
                        state -> assertThat(state.act()).isEqualTo(act));
        assertThat(acts.find(coordinator.scope(Permission.VIEW), act)
                        .orElseThrow()
                        .number())
                .isEqualTo("96-р");
        assertThat(events.stream(PlanEvent.PlanApproved.class).map(PlanEvent.PlanApproved::plan))
                .contains(id);
        refuses(() -> plans.approve(coordinator, id, 1, ORDER), PlanRefusal.NotADraft.class);
        refuses(() -> plans.discard(coordinator, id), PlanRefusal.NotADraft.class);
    }

    @Test
    void refusesApprovalWithoutMeasures() {
        PlanId id = plans.draft(coordinator, plan(0));
        refuses(() -> plans.approve(coordinator, id, 0, ORDER), PlanRefusal.NoMeasures.class);
    }

    @Test
    void refusesApprovalWithErrorsUnlessItIsSaid() {
        PlanId id = plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority())
                        .withMeasures(1)
                        .withError("deadline-missing", 1)
                        .build());
        refuses(() -> plans.approve(coordinator, id, 0, ORDER), PlanRefusal.ErrorsRemain.class);
        plans.approve(coordinator, id, 0, new Approval("Приказ", null, "1", ORDER.date(), true));
        assertThat(plans.get(coordinator, id).draft()).isFalse();
    }

    @Test
    void refusesApprovalOfWhatWasChangedSince() {
        PlanId id = plans.draft(coordinator, plan(1));
        MeasureRow row = measure(id);
        plans.editMeasure(coordinator, row.id(), 0, new MeasureEdit.Title("Провести неделю физики"));
        refuses(() -> plans.approve(coordinator, id, 0, ORDER), PlanRefusal.PlanChanged.class);
    }

    @Test
    void settlesTheFindingsOfTheCellThatIsEdited() {
        PlanId id = plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority())
                        .with("Провести неделю физики", "", ExecutorTarget.SCHOOLS)
                        .withError("deadline-missing", 1)
                        .withError("executor-missing", 1)
                        .withDoubledWords(1, Field.DEADLINE)
                        .build());
        MeasureRow row = measure(id);
        int version = plans.editMeasure(
                coordinator,
                row.id(),
                row.version(),
                new MeasureEdit.Due(DeadlineReader.read("до 1 июня 2026 года", DeadlineContext.NONE)));
        assertThat(version).isEqualTo(1);
        assertThat(measure(id).deadline().kind()).isEqualTo(DeadlineKind.ONCE);
        assertThat(queries.findings(coordinator.scope(Permission.VIEW), id))
                .extracting(found -> found.finding().rule())
                .containsExactly("executor-missing");
    }

    @Test
    void replacesThePartiesOfAMeasure() {
        PlanId id = plans.draft(coordinator, plan(1));
        plans.editMeasure(
                coordinator,
                measure(id).id(),
                0,
                new MeasureEdit.Executors(
                        "Управление образования",
                        List.of(new NewExecutor(
                                "Управление образования",
                                ExecutorTarget.ORGANISATION,
                                built.authority().id()))));
        assertThat(measure(id).executors())
                .extracting(MeasureRow.ExecutorRow::organisationId)
                .containsExactly(built.authority().id());
    }

    @Test
    void refusesAStaleEditWithBothTexts() {
        PlanId id = plans.draft(coordinator, plan(1));
        UUID measure = measure(id).id();
        plans.editMeasure(coordinator, measure, 0, new MeasureEdit.Title("Их текст"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> plans.editMeasure(coordinator, measure, 0, new MeasureEdit.Title("Наш текст")))
                .satisfies(refused -> assertThat(refused.refusal())
                        .isEqualTo(new PlanRefusal.MeasureChanged("1", "Их текст", "Наш текст", 1)));
    }

    @Test
    void discardsADraftWhole() {
        PlanId id = plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority())
                        .withMeasures(3)
                        .withError("deadline-missing", 2)
                        .build());
        plans.discard(coordinator, id);
        refuses(() -> plans.get(coordinator, id), PlanRefusal.NoSuchPlan.class);
        assertThat(events.stream(PlanEvent.PlanDiscarded.class).map(PlanEvent.PlanDiscarded::plan))
                .contains(id);
    }

    @Test
    void listsTheNewestFirstAndNarrows() {
        PlanId first = plans.draft(coordinator, plan(1));
        plans.approve(coordinator, first, 0, ORDER);
        PlanId second = plans.draft(coordinator, plan(2));
        var scope = coordinator.scope(Permission.VIEW);
        assertThat(queries.list(scope, PlanQueries.Filter.ALL, null).items())
                .extracting(PlanQueries.PlanRow::id)
                .containsExactly(second, first);
        assertThat(queries.list(scope, new PlanQueries.Filter("approved", null, "естественно"), null)
                        .items())
                .extracting(PlanQueries.PlanRow::id)
                .containsExactly(first);
        assertThat(queries.list(scope, PlanQueries.Filter.ALL, second.value()).items())
                .extracting(PlanQueries.PlanRow::id)
                .containsExactly(first);
    }

    private NewPlan plan(int measures) {
        return PlanFixture.aPlan(built.authority()).withMeasures(measures).build();
    }

    private MeasureRow measure(PlanId id) {
        return queries.measures(coordinator.scope(Permission.VIEW), id).getFirst();
    }

    private static void refuses(ThrowingCallable use, Class<? extends Refusal> refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(use)
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
    }
}

package kaskad.plans.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.plans.Approval;
import kaskad.plans.MeasureRow;
import kaskad.plans.NewPlan;
import kaskad.plans.NewTarget;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.PlanQueries;
import kaskad.plans.PlanRefusal;
import kaskad.plans.Plans;
import kaskad.plans.editions.NextEditions;
import kaskad.plans.measures.MeasureCard.Ask;
import kaskad.plans.measures.MeasureCard.Milestone;
import kaskad.plans.measures.MeasureCard.RiskKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class MeasuresTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

    @Autowired
    private Region regions;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanQueries planQueries;

    @Autowired
    private Measures measures;

    @Autowired
    private MeasureQueries queries;

    @Autowired
    private NextEditions editions;

    private Region.Built built;
    private Actor coordinator;
    private PlanId plan;
    private UUID measure;

    @BeforeEach
    void approved() {
        built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        NewPlan given = PlanFixture.aPlan(built.authority()).withMeasures(2).build();
        NewTarget target = new NewTarget("1", "Доля учителей", "", "reach", BigDecimal.TEN, "percent", null, null);
        plan = plans.draft(
                coordinator,
                new NewPlan(
                        given.organisation(),
                        given.level(),
                        given.title(),
                        given.period(),
                        null,
                        given.sections(),
                        List.of(target),
                        List.of()));
        plans.approve(coordinator, plan, 0, new Approval("Приказ", null, "10", LocalDate.of(2025, 2, 3)));
        measure = rows().getFirst().id();
    }

    @Test
    void keepsMilestonesByTheirDay() {
        measures.milestone(coordinator, item(null, 0), DAY.plusDays(9), "Жюри подвело итоги");
        measures.milestone(coordinator, item(null, 0), DAY, "Объявлен состав жюри");
        assertThat(card().milestones())
                .extracting(Milestone::title)
                .containsExactly("Объявлен состав жюри", "Жюри подвело итоги");
    }

    @Test
    void showsBothTextsOfALostUpdate() {
        measures.milestone(coordinator, item(null, 0), DAY, "Объявлен состав жюри");
        UUID id = card().milestones().getFirst().id();
        measures.milestone(coordinator, item(id, 0), DAY, "Состав жюри утверждён");
        assertThat(refusal(() -> measures.milestone(coordinator, item(id, 0), DAY, "Состав жюри готов")))
                .isEqualTo(new MeasureRefusal.ChangedMeanwhile("Состав жюри утверждён", "Состав жюри готов"));
    }

    @Test
    void goesWithTheMeasureThroughItsEditions() {
        UUID target = card().targets().getFirst().id();
        measures.serve(coordinator, plan, measure, Set.of(target));
        measures.risk(coordinator, item(null, 0), RiskKind.RISK, "Нет преподавателя", "Договор с вузом");
        PlanId next = editions.start(coordinator, plan);
        UUID fresh = planQueries
                .measures(coordinator.scope(Permission.VIEW), next)
                .getFirst()
                .id();
        measures.milestone(coordinator, new Measures.Item(next, fresh, null, 0), DAY, "Заявлено в новой редакции");
        plans.approve(
                coordinator,
                next,
                plans.get(coordinator, next).version(),
                new Approval("Приказ", null, "11", LocalDate.of(2026, 2, 3)));
        assertThat(card().risks()).hasSize(1);
        assertThat(card().milestones()).hasSize(1);
        assertThat(card().targets()).singleElement().satisfies(one -> {
            assertThat(one.served()).isTrue();
            assertThat(one.id()).isNotEqualTo(target);
        });
    }

    @Test
    void proposesAsksForThePlanAndTakesThemInBulk() {
        assertThat(measures.propose(coordinator, plan)).isEqualTo(2);
        assertThat(measures.propose(coordinator, plan)).isZero();
        Ask first = card().asks().getFirst();
        assertThat(first.proposed()).isTrue();
        assertThat(measures.take(coordinator, plan, List.of(first.id()))).isOne();
        assertThat(card().asks()).noneMatch(Ask::proposed);
        assertThat(measures.take(coordinator, plan, null)).isOne();
    }

    @Test
    void asksNothingTwice() {
        NewAsk order = new NewAsk(AskKind.ORDER, "Приказ о конкурсе", "шт.", "x", BigDecimal.ONE, true);
        measures.ask(coordinator, item(null, 0), order);
        assertThat(card().asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.unit()).isEmpty());
        assertThat(refusal(() -> measures.ask(coordinator, item(null, 0), order)))
                .isInstanceOf(MeasureRefusal.AskedAlready.class);
    }

    @Test
    void isChangedByWhoKeepsThePlanOnly() {
        Actor school = regions.person(Role.EXECUTOR, built.school(), built.school());
        assertThat(refusal(() -> measures.milestone(school, item(null, 0), DAY, "Итоги")))
                .isInstanceOf(PlanRefusal.NotYourPlan.class);
    }

    private Measures.Item item(@Nullable UUID id, int version) {
        return new Measures.Item(plan, measure, id, version);
    }

    private MeasureCard card() {
        return queries.card(coordinator.scope(Permission.VIEW), plan, measure);
    }

    private List<MeasureRow> rows() {
        return planQueries.measures(coordinator.scope(Permission.VIEW), plan);
    }

    private static Object refusal(ThrowingCallable call) {
        return assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .actual()
                .refusal();
    }
}

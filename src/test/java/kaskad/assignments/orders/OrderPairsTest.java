package kaskad.assignments.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.assignments.publishing.Publications;
import kaskad.documents.Acts;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Role;
import kaskad.plans.Approval;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clause that says what a row of the plan says too. */
@KaskadTest
class OrderPairsTest {
    private static final String SCHOOLS = "Руководителям общеобразовательных организаций";

    @Autowired
    private Region regions;

    @Autowired
    private Acts acts;

    @Autowired
    private OrderControl control;

    @Autowired
    private OrderQueries queries;

    @Autowired
    private Plans plans;

    @Autowired
    private Publications publications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Region.Built built;
    private Actor coordinator;
    private int year;

    @BeforeEach
    void region() {
        built = regions.build(3);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        year = LocalDate.now(clock).getYear() + 1;
    }

    @Test
    void aClauseAndAMeasureThatSayTheSameAreOneAssignmentWithTheEarlierDate() {
        PlanId plan = plan();
        UUID act = approving(plan);
        UUID measure =
                control.sheet(coordinator, act).rows().getFirst().measure().id();
        assertThat(control.sheet(coordinator, act).lines().get(1).proposal())
                .satisfies(pair ->
                        assertThat(Objects.requireNonNull(pair).measure().id()).isEqualTo(measure));
        assertThat(control.confirmPairs(coordinator, act)).isEqualTo(1);
        control.put(coordinator, act);
        assertThat(duties(act)).extracting(OrderQueries.DutyRow::number).containsExactly("1, п. 2");
        int before = occurrences(measure);
        publications.publish(coordinator, plan, schools());
        assertThat(assignments(measure)).isEqualTo(3);
        assertThat(occurrences(measure)).isEqualTo(before);
        assertThat(first(measure)).isBefore(LocalDate.of(year, 12, 1));
    }

    @Test
    void bringsForwardWhatThePlanHasGivenAndPutsItBack() {
        PlanId plan = plan();
        UUID act = approving(plan);
        publications.publish(coordinator, plan, schools());
        UUID measure =
                control.sheet(coordinator, act).rows().getFirst().measure().id();
        LocalDate late = first(measure);
        control.confirmPairs(coordinator, act);
        assertThat(control.put(coordinator, act).assignments()).isZero();
        assertThat(first(measure)).isBefore(late);
        assertThat(assignments(measure)).isEqualTo(3);

        control.undo(coordinator, act);
        assertThat(first(measure)).isEqualTo(late);
        assertThat(assignments(measure)).isEqualTo(3);
    }

    private PlanId plan() {
        return plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority())
                        .with(
                                "Проведение школьного анализа ресурсов естественно-научной грамотности",
                                "до 15 декабря " + year + " года",
                                ExecutorTarget.SCHOOLS)
                        .with("Обновление сайтов", "до 15 ноября " + year + " года", ExecutorTarget.SCHOOLS)
                        .build());
    }

    /** The order that approves the plan and says its first measure once more, with an earlier day. */
    private UUID approving(PlanId plan) {
        LocalDate day = LocalDate.of(year, 1, 15);
        UUID act = OrderFixture.anOrder(built.authority(), "31", day)
                .with("1", "Утвердить план мероприятий.", null, null)
                .with(
                        "2",
                        SCHOOLS + " провести анализ ресурсов естественно-научной грамотности.",
                        SCHOOLS,
                        "до 1 марта " + year + " года")
                .register(acts, coordinator);
        plans.approve(coordinator, plan, 0, new Approval("Приказ", null, "31", day));
        return act;
    }

    private Set<UUID> schools() {
        return Set.copyOf(built.schools().stream()
                .map(kaskad.organisations.Organisation::id)
                .toList());
    }

    private List<OrderQueries.DutyRow> duties(UUID act) {
        return queries.duties(coordinator.scope(Permission.VIEW), act, LocalDate.now(clock));
    }

    private int assignments(UUID duty) {
        return one("select count(*) from assignments.assignment where duty_id = :id", duty, Integer.class);
    }

    private int occurrences(UUID duty) {
        return one("select count(*) from assignments.occurrence where duty_id = :id", duty, Integer.class);
    }

    private LocalDate first(UUID duty) {
        return one("select min(answer_by) from assignments.occurrence where duty_id = :id", duty, LocalDate.class);
    }

    private <T> T one(String sql, UUID id, Class<T> type) {
        return jdbc.sql(sql).param("id", id).query(type).single();
    }
}

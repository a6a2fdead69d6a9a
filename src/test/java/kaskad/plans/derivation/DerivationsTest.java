package kaskad.plans.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Actor;
import kaskad.kernel.Period;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.plans.Approval;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.PlanQueries;
import kaskad.plans.Plans;
import kaskad.plans.links.LinkQueries;
import kaskad.plans.links.LinkState;
import kaskad.plans.rows.DraftRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class DerivationsTest {
    private static final Period YEAR = Period.year(2026);

    @Autowired
    private Region regions;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanQueries queries;

    @Autowired
    private LinkQueries links;

    @Autowired
    private Derivations derivations;

    @Autowired
    private DraftRows draftRows;

    private Region.Built built;
    private Actor coordinator;
    private PlanId plan;

    @BeforeEach
    void municipalPlan() {
        built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        plan = plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority())
                        .with(
                                "Обеспечить участие обучающихся в олимпиаде",
                                "до 15 декабря 2025 года",
                                ExecutorTarget.SCHOOLS)
                        .with("Издать сборник задач", "до 1 марта 2025 года", ExecutorTarget.UNMATCHED)
                        .with("Провести неделю физики", "ежегодно", ExecutorTarget.SCHOOLS)
                        .build());
        plans.approve(coordinator, plan, 0, new Approval("Приказ", null, "10", LocalDate.of(2025, 2, 3)));
    }

    @Test
    void rewordsByTheLevelThatAMeasureIsHandedTo() {
        assertThat(HandedDown.of("Обеспечить участие обучающихся в олимпиаде", PlanLevel.SCHOOL))
                .isEqualTo("Участие обучающихся в олимпиаде");
        assertThat(HandedDown.of("Обеспечить участие обучающихся в олимпиаде", PlanLevel.MUNICIPALITY))
                .isEqualTo("Содействовать участию обучающихся в олимпиаде");
        assertThat(HandedDown.of("Издать сборник задач", PlanLevel.SCHOOL)).isEqualTo("Издать сборник задач");
        assertThat(HandedDown.of("Неделя физики в общеобразовательных организациях", PlanLevel.SCHOOL))
                .isEqualTo("Неделя физики в школе");
    }

    @Test
    void makesAPlanOfASchoolWithItsLinks() {
        List<MeasureRow> above = rows(plan);
        PlanId own = derivations.derive(
                coordinator,
                new Derivation(
                        plan,
                        built.school().id(),
                        "План школы",
                        YEAR,
                        List.of(
                                new Derivation.Row(
                                        above.getLast().id(), "Участвовать в неделе физики", "апрель 2026 года"),
                                new Derivation.Row(
                                        above.getFirst().id(), "Участие в олимпиаде", "до 15 декабря 2025 года"))));
        List<MeasureRow> rows = rows(own);
        assertThat(rows)
                .extracting(MeasureRow::title)
                .containsExactly("Участие в олимпиаде", "Участвовать в неделе физики");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.executors())
                        .extracting(MeasureRow.ExecutorRow::organisationId)
                        .containsExactly(built.school().id()));
        assertThat(plans.get(coordinator, own).level()).isEqualTo(PlanLevel.SCHOOL);
        assertThat(links.of(coordinator.scope(Permission.VIEW), own))
                .extracting(LinkQueries.LinkRow::other, LinkQueries.LinkRow::state)
                .containsExactly(
                        tuple(above.getFirst().id(), LinkState.CONFIRMED),
                        tuple(above.getLast().id(), LinkState.CONFIRMED));
    }

    @Test
    void takesLocalAdditionsAndLetsRowsGo() {
        PlanId copy = nextYear();
        List<MeasureRow> rows = rows(copy);
        draftRows.add(coordinator, copy, version(copy), rows.getFirst().id(), "1.1", "Подготовить волонтёров");
        draftRows.add(coordinator, copy, version(copy), null, "9", "Подвести итоги года");
        draftRows.remove(coordinator, copy, version(copy), rows.get(1).id());
        assertThat(rows(copy))
                .extracting(MeasureRow::title)
                .containsExactly(
                        "Обеспечить участие обучающихся в олимпиаде",
                        "Подготовить волонтёров",
                        "Провести неделю физики",
                        "Подвести итоги года");
        assertThat(rows(copy)).extracting(MeasureRow::position).containsExactly(1, 2, 3, 4);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> draftRows.add(coordinator, copy, 0, null, "", "Ещё одно"));
    }

    @Test
    void copiesAPlanForTheNextYearWithoutLinks() {
        PlanId copy = nextYear();
        assertThat(plans.get(coordinator, copy).level()).isEqualTo(PlanLevel.MUNICIPALITY);
        assertThat(rows(copy).getFirst().deadline().raw()).isEqualTo("до 15 декабря 2026 года");
        assertThat(links.of(coordinator.scope(Permission.VIEW), copy)).isEmpty();
    }

    @Test
    void findsTemplatesInTheList() {
        assertThat(derivations.template(coordinator, plan)).isTrue();
        assertThat(queries.list(
                                coordinator.scope(Permission.VIEW),
                                new PlanQueries.Filter("template", null, null),
                                null)
                        .items())
                .extracting(PlanQueries.PlanRow::id)
                .containsExactly(plan);
        assertThat(derivations.template(coordinator, plan)).isFalse();
    }

    private PlanId nextYear() {
        List<Derivation.Row> rows = rows(plan).stream()
                .map(row -> new Derivation.Row(
                        row.id(), row.title(), YearShift.of(row.deadline().raw(), 1)))
                .toList();
        return derivations.derive(
                coordinator, new Derivation(plan, built.authority().id(), "План 2026", YEAR, rows));
    }

    private int version(PlanId id) {
        return plans.get(coordinator, id).version();
    }

    private List<MeasureRow> rows(PlanId id) {
        return queries.measures(coordinator.scope(Permission.VIEW), id);
    }
}

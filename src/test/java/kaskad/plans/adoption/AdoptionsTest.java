package kaskad.plans.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.plans.Approval;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.PlanEvent;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.Plans;
import kaskad.plans.adoption.AdoptionQueries.AskingMeasure;
import kaskad.plans.adoption.AdoptionQueries.Line;
import kaskad.plans.links.Links;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KaskadTest
@RecordApplicationEvents
class AdoptionsTest {
    @Autowired
    private Region regions;

    @Autowired
    private Plans plans;

    @Autowired
    private Links links;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private AdoptionQueries queries;

    @Autowired
    private ApplicationEvents events;

    private Region.Built built;
    private Actor coordinator;
    private PlanId plan;

    @BeforeEach
    void municipalPlan() {
        built = regions.build(2);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        plan = plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority())
                        .with("Разработка планов мероприятий на уровне школ", "апрель 2025 года", ExecutorTarget.SCHOOLS)
                        .with("Провести неделю физики", "до 15 декабря 2026 года", ExecutorTarget.SCHOOLS)
                        .build());
        plans.approve(coordinator, plan, 0, new Approval("Приказ", null, "10", LocalDate.of(2025, 2, 3)));
    }

    @ParameterizedTest
    @CsvSource({
        "Разработка и утверждение муниципального плана, PROPOSED",
        "Утвердить дорожную карту школы, PROPOSED",
        "Планирование работы методических объединений, NONE",
        "Разработка контрольных работ, NONE"
    })
    void proposesTheMarkByWording(String title, AdoptionMark mark) {
        assertThat(AdoptionMark.of(title)).isEqualTo(mark);
    }

    @Test
    void countsWhoHasAdoptedAndWhoHasNot() {
        Actor school = regions.person(Role.EXECUTOR, built.school(), built.school());
        adoptions.register(school, plan, given(null));
        assertThat(queries.summary(coordinator.scope(Permission.VIEW), plan))
                .singleElement()
                .satisfies(all -> {
                    assertThat(all.bodies()).isEqualTo(2);
                    assertThat(all.adopted()).isOne();
                });
        assertThat(lines(new AdoptionQueries.Filter(null, false)))
                .extracting(Line::organisation)
                .containsExactly(built.schools().getLast().id());
        assertThat(queries.list(school.scope(Permission.VIEW), plan, AdoptionQueries.Filter.ALL, null)
                        .items())
                .extracting(Line::organisation)
                .containsExactly(built.school().id());
    }

    @Test
    void tellsWhichMeasuresCloseByIt() {
        List<AskingMeasure> seeming = queries.measures(coordinator.scope(Permission.VIEW), plan);
        assertThat(seeming).extracting(AskingMeasure::mark).containsExactly(AdoptionMark.PROPOSED);
        adoptions.mark(coordinator, plan, Set.of(seeming.getFirst().id()));
        adoptions.register(coordinator, plan, given(null));
        assertThat(events.stream(PlanEvent.PlanAdopted.class))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.measures()).containsExactly(seeming.getFirst().id());
                    assertThat(told.adopter().organisation()).isEqualTo(built.school().id());
                });
    }

    @Test
    void correctsOnlyWhatIsStillAsItWasSeen() {
        adoptions.register(coordinator, plan, given(null));
        assertThat(refusal(() -> adoptions.register(coordinator, plan, given(null))))
                .isInstanceOf(AdoptionRefusal.RegisteredMeanwhile.class);
        adoptions.register(coordinator, plan, given(0));
        assertThat(refusal(() -> adoptions.register(coordinator, plan, given(0))))
                .isInstanceOf(AdoptionRefusal.RegisteredMeanwhile.class);
    }

    @Test
    void refusesAnAdoptionForSomebodyElse() {
        Actor neighbour = regions.person(
                Role.EXECUTOR, built.schools().getLast(), built.schools().getLast());
        assertThat(refusal(() -> adoptions.register(neighbour, plan, given(null))))
                .isInstanceOf(AdoptionRefusal.NotYours.class);
        Region.Built elsewhere = regions.build(built.region(), 1);
        NewAdoption far = new NewAdoption(
                elsewhere.school().id(), "Приказ", "5", LocalDate.of(2025, 4, 4), null, null, null);
        Actor regional = regions.person(Role.COORDINATOR, built.region(), built.region());
        assertThat(refusal(() -> adoptions.register(regional, plan, far))).isInstanceOf(AdoptionRefusal.NotBelow.class);
    }

    @Test
    void registersAnApprovedPlanThatNamesItsParent() {
        Actor head = regions.person(Role.COORDINATOR, built.school(), built.school());
        PlanId own = plans.draft(
                head,
                PlanFixture.aPlan(built.school())
                        .of(PlanLevel.SCHOOL)
                        .withMeasures(1)
                        .build());
        links.chooseParent(head, own, plan);
        assertThat(lines(new AdoptionQueries.Filter(null, true))).isEmpty();
        plans.approve(head, own, 0, new Approval("Приказ", null, "7-од", LocalDate.of(2025, 5, 5)));
        assertThat(lines(new AdoptionQueries.Filter(null, true)))
                .singleElement()
                .satisfies(line -> assertThat(line.adopted()).satisfies(adopted -> {
                    assertThat(adopted.number()).isEqualTo("7-од");
                    assertThat(adopted.plan()).isEqualTo(own);
                }));
    }

    private NewAdoption given(@Nullable Integer version) {
        return new NewAdoption(
                built.school().id(), "Приказ", "12", LocalDate.of(2025, 4, 20), null, null, version);
    }

    private List<Line> lines(AdoptionQueries.Filter filter) {
        return queries.list(coordinator.scope(Permission.VIEW), plan, filter, null)
                .items();
    }

    private static Object refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .actual()
                .refusal();
    }
}

package kaskad.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.plans.Approval;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class ActsTest {
    @Autowired
    private Region regions;

    @Autowired
    private Acts acts;

    @Autowired
    private ActQueries queries;

    @Autowired
    private Plans plans;

    private Region.Built built;
    private Actor coordinator;

    @BeforeEach
    void region() {
        built = regions.build(1);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
    }

    @Test
    void keepsClausesAndMembersInTheirOrder() {
        UUID id = acts.register(coordinator, order());
        ActCard act = acts.get(coordinator, id);
        assertThat(act.control()).isEqualTo(new Official("заместитель начальника", null));
        assertThat(act.clauses())
                .containsExactly(
                        new ActCard.Clause(act.clauses().getFirst().id(), "1", "Утвердить план", null, null),
                        new ActCard.Clause(
                                act.clauses().getLast().id(),
                                "2",
                                "Представить отчёт",
                                "Руководителям школ",
                                DeadlineReader.read("до 15.12.2025", DeadlineContext.NONE)));
        assertThat(act.members())
                .extracting(ActCard.Member::person)
                .containsExactly("Председатель комиссии", "Секретарь комиссии");
    }

    @Test
    void hidesAnActFromOthers() {
        UUID id = acts.register(coordinator, order());
        Actor stranger = regions.person(
                Role.COORDINATOR, built.authority(), regions.build(1).municipality());
        refuses(() -> acts.get(stranger, id), DocumentRefusal.NoSuchAct.class);
        assertThat(queries.list(stranger.scope(Permission.VIEW), Set.of(), ActFilter.ALL, null).items())
                .isEmpty();
    }

    @Test
    void refusesToRegisterForOthers() {
        Actor executor = regions.person(Role.EXECUTOR, built.authority(), built.municipality());
        refuses(() -> acts.register(executor, order()), DocumentRefusal.NotYourActs.class);
    }

    @Test
    void findsByWordsInTheRequisitesTheNewestFirst() {
        UUID older = acts.register(coordinator, requisites("12-р", LocalDate.of(2024, 3, 1)));
        UUID undated = acts.register(coordinator, requisites("б/н", null));
        UUID newer = acts.register(coordinator, requisites("96-р", LocalDate.of(2025, 6, 18)));
        var scope = coordinator.scope(Permission.VIEW);
        assertThat(queries.list(scope, Set.of(), ActFilter.ALL, null).items())
                .extracting(ActRow::id)
                .containsExactly(newer, older, undated);
        assertThat(queries.list(scope, Set.of(), ActFilter.of("96-"), null).items())
                .extracting(ActRow::id)
                .containsExactly(newer);
        assertThat(queries.list(scope, Set.of(), ActFilter.ALL, "2025-06-18_" + newer).items())
                .extracting(ActRow::id)
                .containsExactly(older, undated);
    }

    @Test
    void removesAnActButNotOneThatAPlanStandsOn() {
        UUID id = acts.register(coordinator, order());
        acts.remove(coordinator, id);
        refuses(() -> acts.get(coordinator, id), DocumentRefusal.NoSuchAct.class);

        PlanId plan = plans.draft(
                coordinator,
                PlanFixture.aPlan(built.authority()).withMeasures(1).build());
        UUID approving = plans.approve(coordinator, plan, 0, new Approval("Приказ", null, "1", LocalDate.EPOCH));
        refuses(() -> acts.remove(coordinator, approving), DocumentRefusal.ActInUse.class);
    }

    private NewAct requisites(String number, LocalDate date) {
        return NewAct.requisites(built.authority().id(), "Распоряжение", null, number, date, "Об утверждении плана");
    }

    private NewAct order() {
        return new NewAct(
                built.authority().id(),
                "Приказ",
                "Управление образования",
                "214-ОД",
                LocalDate.of(2025, 5, 14),
                "О мерах по развитию образования",
                new Official("заместитель начальника", null),
                new Official("начальник", "Начальник управления"),
                null,
                List.of(
                        new NewClause("1", "Утвердить план", null, null),
                        new NewClause(
                                "2",
                                "Представить отчёт",
                                "Руководителям школ",
                                DeadlineReader.read("до 15.12.2025", DeadlineContext.NONE))),
                List.of(
                        new NewMember("Состав комиссии", "Председатель комиссии", "начальник"),
                        new NewMember("Состав комиссии", "Секретарь комиссии", null)));
    }

    private static void refuses(ThrowingCallable use, Class<? extends Refusal> refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(use)
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
    }
}

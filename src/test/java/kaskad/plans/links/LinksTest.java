package kaskad.plans.links;

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
import kaskad.organisations.Organisation;
import kaskad.plans.Approval;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.PlanFixture;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.Plans;
import kaskad.plans.links.LinkQueries.LinkRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class LinksTest {
    @Autowired
    private Region regions;

    @Autowired
    private Plans plans;

    @Autowired
    private Links links;

    @Autowired
    private LinkQueries queries;

    private Region.Built built;
    private Actor regional;
    private Actor coordinator;
    private PlanId above;
    private PlanId plan;

    @BeforeEach
    void twoLevels() {
        built = regions.build(1);
        regional = regions.person(Role.COORDINATOR, built.region(), built.region());
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        above = approved(
                regional,
                built.region(),
                PlanLevel.REGION,
                "Обеспечить проведение недели физики в общеобразовательных организациях",
                "Издание сборника олимпиадных задач по химии",
                "Модернизация лабораторий биологии");
        plan = approved(
                coordinator,
                built.authority(),
                PlanLevel.MUNICIPALITY,
                "Проведение недели физики в школах округа",
                "Подготовка сборника олимпиадных задач по химии",
                "Совещание директоров");
    }

    @Test
    void proposesLinksWhateverTheWording() {
        links.chooseParent(coordinator, plan, above);
        assertThat(links.propose(coordinator, plan, above, LinkKind.DERIVED)).isEqualTo(2);
        assertThat(links.propose(coordinator, plan, above, LinkKind.DERIVED)).isZero();
        assertThat(rows()).extracting(LinkRow::otherNumber).containsExactly("1", "2");
        assertThat(rows()).allSatisfy(link -> {
            assertThat(link.state()).isEqualTo(LinkState.PROPOSED);
            assertThat(link.words()).isNotBlank();
        });
        assertThat(queries.parent(coordinator.scope(Permission.VIEW), plan))
                .map(LinkQueries.LinkedPlan::id)
                .contains(above);
    }

    @Test
    void confirmsFromALikenessOnAndCountsPlansBelow() {
        links.propose(coordinator, plan, above, LinkKind.DERIVED);
        assertThat(links.confirmFrom(coordinator, plan, 0.99)).isZero();
        assertThat(links.confirmFrom(coordinator, plan, 0.2)).isEqualTo(2);
        assertThat(queries.plansBelow(regional.scope(Permission.VIEW), above).values())
                .containsExactly(1, 1);
    }

    @Test
    void decidesOnlyWhatIsStillAsItWasSeen() {
        links.propose(coordinator, plan, above, LinkKind.DERIVED);
        LinkRow first = rows().getFirst();
        Set<Links.Seen> seen = Set.of(new Links.Seen(first.id(), first.version()));
        assertThat(links.decide(coordinator, plan, seen, false)).isOne();
        assertThat(links.decide(coordinator, plan, seen, true)).isZero();
        assertThat(rows().getFirst().state()).isEqualTo(LinkState.REJECTED);
        assertThat(links.propose(coordinator, plan, above, LinkKind.DERIVED)).isZero();
    }

    @Test
    void showsASharedActivityFromBothPlans() {
        PlanId other = approved(
                coordinator,
                built.authority(),
                PlanLevel.MUNICIPALITY,
                "Проведение недели физики в школах округа",
                "Закупка книг");
        assertThat(links.propose(coordinator, plan, other, LinkKind.SHARED)).isOne();
        assertThat(links.propose(coordinator, other, plan, LinkKind.SHARED)).isZero();
        assertThat(queries.of(coordinator.scope(Permission.VIEW), other))
                .singleElement()
                .satisfies(link -> assertThat(link.plan()).isEqualTo(plan));
    }

    @Test
    void refusesAParentThatStandsNoHigher() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> links.chooseParent(regional, above, plan))
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(LinkRefusal.NotAbove.class));
    }

    private List<LinkRow> rows() {
        return queries.of(coordinator.scope(Permission.VIEW), plan);
    }

    private PlanId approved(Actor actor, Organisation owner, PlanLevel level, String... titles) {
        PlanFixture fixture = PlanFixture.aPlan(owner).of(level);
        for (String title : titles) {
            fixture.with(title, "до 15 декабря 2026 года", ExecutorTarget.SCHOOLS);
        }
        PlanId id = plans.draft(actor, fixture.build());
        plans.approve(actor, id, 0, new Approval("Приказ", null, id.toString(), LocalDate.of(2025, 2, 3)));
        return id;
    }
}

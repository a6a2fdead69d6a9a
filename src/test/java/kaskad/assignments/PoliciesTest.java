package kaskad.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.assignments.policies.ControlRules;
import kaskad.assignments.policies.Policies;
import kaskad.assignments.policies.PolicyRefusal;
import kaskad.assignments.publishing.Publications;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.reading.deadlines.ControlPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KaskadTest
class PoliciesTest {
    @Autowired
    private Region regions;

    @Autowired
    private Policies policies;

    @Autowired
    private PublishedPlan plans;

    @Autowired
    private Publications publications;

    @Autowired
    private JdbcClient jdbc;

    private Region.Built here;
    private Actor coordinator;

    @BeforeEach
    void setUp() {
        here = regions.build(2);
        coordinator = regions.person(Role.COORDINATOR, here.authority(), here.municipality());
    }

    @Test
    void keepsTheRulesAsTheyWereSet() {
        ControlRules strict = new ControlRules(
                ControlPolicy.usual()
                        .with(ControlPolicy.Shift.NONE)
                        .with(new ControlPolicy.ReportDays(MonthDay.of(12, 1), 5, MonthDay.of(1, 15))),
                List.of(7, 1),
                3,
                true);
        policies.set(coordinator, here.authority().id(), 0, strict);
        Policies.InForce found = policies.inForce(coordinator, here.authority().id());
        assertThat(found.rules()).isEqualTo(strict);
        assertThat(found.own()).isTrue();
    }

    @Test
    void nearestAuthorityUpwardCounts() {
        Actor regional = regions.person(Role.CONTROLLER, here.region(), here.region());
        ControlRules above = new ControlRules(ControlPolicy.usual(), List.of(10), 0, false);
        policies.set(regional, here.region().id(), 0, above);
        assertThat(policies.at(here.authority().place())).isEqualTo(above);
        ControlRules own = new ControlRules(ControlPolicy.usual(), List.of(2), 0, false);
        policies.set(coordinator, here.authority().id(), 0, own);
        assertThat(policies.at(here.school().place())).isEqualTo(own);
        policies.drop(coordinator, here.authority().id());
        assertThat(policies.at(here.school().place())).isEqualTo(above);
    }

    @Test
    void refusesAStaleChangeAndAStrangers() {
        UUID authority = here.authority().id();
        policies.set(coordinator, authority, 0, ControlRules.usual());
        policies.set(coordinator, authority, 0, ControlRules.usual());
        refused(
                () -> policies.set(coordinator, authority, 0, ControlRules.usual()),
                new PolicyRefusal.RulesChanged(here.authority().shortName()));
        Actor observer = regions.person(Role.OBSERVER, here.authority(), here.municipality());
        refused(
                () -> policies.inForce(observer, authority),
                new PolicyRefusal.NotYourRules(here.authority().shortName()));
    }

    @Test
    void coExecutorAnswersAtHalfTermAndReportsGoByTheRules() {
        policies.set(
                coordinator,
                here.authority().id(),
                0,
                new ControlRules(
                        ControlPolicy.usual()
                                .with(new ControlPolicy.ReportDays(MonthDay.of(11, 20), 10, MonthDay.of(1, 20))),
                        List.of(),
                        0,
                        false));
        PlanId plan = plans.approved(
                coordinator,
                here.authority(),
                PlanLevel.MUNICIPALITY,
                List.of(PublishedPlan.measure(
                        1, "ежегодно", PublishedPlan.body(here.authority()), PublishedPlan.body(here.centre()))));
        publications.publish(coordinator, plan, PublishedPlan.ids(here.schools()));
        assertThat(firstReport(plan, here.authority().id()).getMonthValue()).isEqualTo(11);
        assertThat(firstReport(plan, here.centre().id()).getMonthValue()).isBetween(6, 7);
    }

    private LocalDate firstReport(PlanId plan, UUID organisation) {
        return jdbc.sql("""
                select min(o.report_due) from assignments.occurrence o
                join assignments.duty d on d.id = o.duty_id
                where d.plan_id = :plan and o.organisation_id = :organisation
                """)
                .param("plan", plan.value())
                .param("organisation", organisation)
                .query(LocalDate.class)
                .single();
    }

    private static void refused(Runnable what, PolicyRefusal why) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(why));
    }
}

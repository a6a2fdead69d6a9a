package kaskad.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Actor;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.organisations.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Three schools, two of which reported, through the doors and the real database. */
@KaskadTest
class ProgressReportsTest {
    @Autowired
    ProgressReports reports;

    @Autowired
    ReportedPlan plans;

    @Autowired
    Region regions;

    @Autowired
    Clock clock;

    private ReportedPlan.Built built;
    private List<Organisation> schools;
    private LocalDate from;
    private LocalDate next;

    @BeforeEach
    void threeSchools() {
        built = plans.publish(3);
        schools = built.region().schools();
        plans.accept(built, schools.get(0), "1.1");
        plans.giveBack(built, schools.get(1), "1.1");
        schools.forEach(school -> plans.accept(built, school, "1.2"));
        from = LocalDate.of(plans.year() - 1, 1, 1);
        next = LocalDate.of(plans.year() + 1, 12, 31);
    }

    @Test
    void marksEachMeasureInTheOrderOfThePlan() {
        ProgressReport report = reports.build(built.coordinator(), built.plan(), from, next);
        assertThat(report.rows().map(ProgressRow::number)).containsExactly("1.1", "1.2", "1.3", "2.1");
        assertThat(report.rows().map(ProgressRow::mark))
                .containsExactly(MeasureMark.PARTIAL, MeasureMark.LATE, MeasureMark.NOT_DUE, MeasureMark.UNASSIGNED);
        assertThat(report.whole()).isTrue();
        assertThat(report.about().organisations()).isEqualTo(3);
    }

    @Test
    void countsOrganisationsSumsNumbersAndNamesThoseNotDone() {
        ProgressRow row = first(reports.build(built.coordinator(), built.plan(), from, next));
        assertThat(row.due().organisations()).isEqualTo(3);
        assertThat(row.due().schools()).isEqualTo(3);
        assertThat(row.due().complete()).isEqualTo(1);
        assertThat(row.due().sum()).isEqualByComparingTo("10");
        assertThat(row.due().unit()).isEqualTo("участников");
        assertThat(row.said()).extracting(ProgressRow.Said::text).containsExactly("проведено");
        assertThat(row.proofs())
                .isEqualTo(new ProgressRow.Proofs(
                        1, List.of(new ProgressRow.File(schools.get(0).shortName(), "Приказ школы.pdf"))));
        assertThat(row.undone())
                .extracting(Undone::organisation)
                .containsExactly(schools.get(1).shortName(), schools.get(2).shortName());
        assertThat(row.undone().get(0).why()).isInstanceOf(Undone.Why.Returned.class);
        assertThat(row.undone().get(0).text()).isEqualTo("нет приказа");
        assertThat(row.undone().get(0).newDue()).isEqualTo(LocalDate.of(plans.year() + 1, 6, 30));
        assertThat(row.undone().get(1).why()).isInstanceOf(Undone.Why.Silent.class);
    }

    @Test
    void takesTheShareOfDisciplineOverWhatWasDue() {
        ProgressReport report = reports.build(built.coordinator(), built.plan(), from, next);
        assertThat(report.discipline()).isEqualTo(new Share(4, 6));
        assertThat(report.inTime()).isEqualTo(new Share(1, 6));
        assertThat(report.overdue()).isEqualTo(new Share(2, 6));
    }

    @Test
    void showsASchoolItsOwnRowsOnly() {
        Actor head = regions.person(Role.HEAD, schools.get(1), schools.get(1));
        ProgressReport report = reports.build(head, built.plan(), from, next);
        assertThat(report.whole()).isFalse();
        assertThat(report.about())
                .isEqualTo(new ProgressReport.About(1, schools.get(1).name()));
        assertThat(first(report).due().organisations()).isEqualTo(1);
        assertThat(first(report).mark()).isEqualTo(MeasureMark.NOT_DONE);
        assertThat(first(report).said()).isEmpty();
    }

    @Test
    void knowsHowThingsStoodBeforeTheReportsCame() {
        LocalDate yesterday =
                LocalDate.now(clock.withZone(schools.getFirst().zone())).minusDays(1);
        ProgressReport report = reports.build(built.coordinator(), built.plan(), from, yesterday);
        assertThat(report.rows().map(ProgressRow::mark))
                .containsExactly(
                        MeasureMark.NOT_DUE, MeasureMark.NOT_DONE, MeasureMark.NOT_DUE, MeasureMark.UNASSIGNED);
        assertThat(report.overdue()).isEqualTo(new Share(3, 3));
        assertThat(report.rows().map(ProgressRow::proofs)).containsOnly(ProgressRow.Proofs.NONE);
    }

    @Test
    void leavesOutWhatWasDoneBeforeThePeriod() {
        ProgressReport report = reports.build(built.coordinator(), built.plan(), next);
        assertThat(report.period().from()).isEqualTo(LocalDate.of(plans.year() + 1, 1, 1));
        assertThat(report.discipline()).isEqualTo(new Share(1, 3));
    }

    @Test
    void hidesThePlanFromStrangers() {
        Region.Built elsewhere = regions.build(1);
        Actor stranger = regions.person(Role.COORDINATOR, elsewhere.centre(), elsewhere.municipality());
        refused(
                () -> reports.build(stranger, built.plan(), next),
                new ReportRefusal.NoSuchPlan(built.plan().value()));
    }

    @Test
    void refusesPeriodsThatTheDatesDoNotAllow() {
        LocalDate before = from.minusDays(1);
        refused(
                () -> reports.build(built.coordinator(), built.plan(), before),
                new ReportRefusal.BeforeThePlan(before, from));
        refused(
                () -> reports.build(built.coordinator(), built.plan(), next.plusDays(1), next),
                new ReportRefusal.EndsBeforeItBegins(next.plusDays(1), next));
    }

    private static ProgressRow first(ProgressReport report) {
        return report.rows().findFirst().orElseThrow();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, Refusal refusal) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}

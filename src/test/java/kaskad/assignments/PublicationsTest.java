package kaskad.assignments;

import static kaskad.assignments.PublishedPlan.body;
import static kaskad.assignments.PublishedPlan.ids;
import static kaskad.assignments.PublishedPlan.measure;
import static kaskad.assignments.PublishedPlan.municipalities;
import static kaskad.assignments.PublishedPlan.schools;
import static kaskad.assignments.PublishedPlan.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.assignments.publishing.Publication;
import kaskad.assignments.publishing.PublicationPreview;
import kaskad.assignments.publishing.Publications;
import kaskad.kernel.Actor;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.organisations.OrganisationRefusal;
import kaskad.plans.NewMeasure;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.PlanRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KaskadTest
class PublicationsTest {
    private static final String YEARLY = "ежегодно, до 10 декабря";

    @Autowired
    Publications publications;

    @Autowired
    PublishedPlan plans;

    @Autowired
    Region regions;

    @Autowired
    JdbcClient jdbc;

    private Region.Built here;
    private Actor coordinator;

    @BeforeEach
    void build() {
        here = regions.build(3);
        coordinator = regions.person(Role.COORDINATOR, here.centre(), here.municipality());
    }

    @Test
    void eachSchoolGetsEachMeasureWithItsDates() {
        PlanId plan = municipal(measure(1, YEARLY, schools()), measure(2, YEARLY, schools()));
        Publication done = publications.publish(coordinator, plan, ids(here.schools()));
        assertThat(done.organisations()).isEqualTo(3);
        assertThat(done.assignments()).isEqualTo(6);
        assertThat(done.occurrences()).isEqualTo(6 * PublishedPlan.YEARS);
        assertThat(plans.count("occurrence", plan)).isEqualTo(6 * PublishedPlan.YEARS);
    }

    @Test
    void previewCountsWhatPublicationMakes() {
        PlanId plan = municipal(
                measure(1, YEARLY, schools()),
                measure(2, YEARLY, municipalities(), body(here.centre())),
                measure(3, YEARLY, unknown()));
        PublicationPreview preview = publications.preview(coordinator, plan, ids(here.schools()));
        Publication done = publications.publish(coordinator, plan, ids(here.schools()));
        assertThat(preview.organisations()).isEqualTo(done.organisations()).isEqualTo(5);
        assertThat(preview.assignments()).isEqualTo(done.assignments()).isEqualTo(5);
        assertThat(preview.occurrences()).isEqualTo(done.occurrences());
        assertThat(preview.unmatched()).extracting("number").containsExactly("3.");
        assertThat(preview.groups()).singleElement().extracting("organisations").isEqualTo(5);
    }

    @Test
    void firstPartyLeads() {
        PlanId plan = municipal(measure(1, YEARLY, unknown(), body(here.centre()), schools()));
        publications.publish(coordinator, plan, ids(here.schools()));
        List<UUID> leads = jdbc.sql("select a.organisation_id from assignments.assignment a"
                        + " join assignments.duty d on d.id = a.duty_id where d.plan_id = :plan and a.lead")
                .param("plan", plan.value())
                .query(UUID.class)
                .list();
        assertThat(leads).containsExactly(here.centre().id());
    }

    @Test
    void publishingAgainAddsOnlyWhatIsNew() {
        PlanId plan = municipal(measure(1, YEARLY, schools()));
        Set<UUID> one = Set.of(here.school().id());
        publications.publish(coordinator, plan, one);
        Publication second = publications.publish(coordinator, plan, ids(here.schools()));
        assertThat(second.organisations()).isEqualTo(2);
        assertThat(plans.count("assignment", plan)).isEqualTo(3);
        refused(() -> publications.publish(coordinator, plan, one), new AssignmentRefusal.NothingNew());
    }

    @Test
    void regionalPlanReachesAuthoritiesOfChosenMunicipalities() {
        Region.Built other = regions.build(here.region(), 1);
        Actor regional = regions.person(Role.COORDINATOR, here.region(), here.region());
        PlanId plan = plans.approved(
                regional, here.region(), PlanLevel.REGION, List.of(measure(1, YEARLY, municipalities())));
        publications.publish(regional, plan, Set.of(other.municipality().id()));
        assertThat(plans.occurrences(plan, other.authority().id())).hasSize(PublishedPlan.YEARS);
        assertThat(plans.occurrences(plan, here.authority().id())).isEmpty();
    }

    @Test
    void higherLevelReachesNoFurtherThanTheCoordinatorsOwnAppointment() {
        regions.build(here.region(), 1);
        PlanId plan = plans.approved(
                coordinator, here.municipality(), PlanLevel.REGION, List.of(measure(1, YEARLY, schools())));
        assertThat(publications.reachable(coordinator, plan))
                .isNotEmpty()
                .allMatch(one -> here.municipality().id().equals(one.place().municipality()));
    }

    @Test
    void schoolsOwnPlanIsItsOwnWork() {
        PlanId plan =
                plans.approved(coordinator, here.school(), PlanLevel.SCHOOL, List.of(measure(1, YEARLY, unknown())));
        publications.publish(coordinator, plan, Set.of());
        assertThat(plans.occurrences(plan, here.school().id())).hasSize(PublishedPlan.YEARS);
    }

    @Test
    void refusesADraft() {
        PlanId plan = plans.draft(
                coordinator, here.authority(), PlanLevel.MUNICIPALITY, List.of(measure(1, YEARLY, schools())));
        refused(
                () -> publications.publish(coordinator, plan, ids(here.schools())),
                new AssignmentRefusal.PlanNotApproved());
    }

    @Test
    void schoolDoesNotPublishTheMunicipalitysPlan() {
        PlanId plan = municipal(measure(1, YEARLY, schools()));
        Actor executor = regions.person(Role.EXECUTOR, here.school(), here.school());
        refused(() -> publications.publish(executor, plan, ids(here.schools())), new AssignmentRefusal.NotYourPlan());
    }

    @Test
    void neitherAnothersPlanNorAnothersSchoolExists() {
        PlanId plan = municipal(measure(1, YEARLY, schools()));
        Region.Built other = regions.build(here.region(), 1);
        Actor stranger = regions.person(Role.COORDINATOR, other.centre(), other.municipality());
        refused(
                () -> publications.publish(stranger, plan, ids(other.schools())),
                new PlanRefusal.NoSuchPlan(plan.value()));
        UUID foreign = other.school().id();
        refused(
                () -> publications.preview(coordinator, plan, Set.of(foreign)),
                new OrganisationRefusal.NoSuchOrganisation(foreign));
    }

    @Test
    void oneJournalEntryAPublication() {
        PlanId plan = municipal(measure(1, YEARLY, schools()));
        Publication done = publications.publish(coordinator, plan, ids(here.schools()));
        long entries = jdbc.sql("select count(*) from journal.entry where operation_id = :id and action = 'publish'")
                .param("id", done.id())
                .query(Long.class)
                .single();
        assertThat(entries).isEqualTo(1);
    }

    @Test
    void thirtyMeasuresReachTwoHundredSchoolsAtOnce() {
        Region.Built large = regions.build(200);
        Actor owner = regions.person(Role.COORDINATOR, large.centre(), large.municipality());
        PlanId plan = plans.approved(owner, large.authority(), PlanLevel.MUNICIPALITY, PublishedPlan.forSchools(30));
        Publication done = publications.publish(owner, plan, ids(large.schools()));
        assertThat(done.assignments()).isEqualTo(30 * 200);
        assertThat(done.occurrences()).isEqualTo(30 * 200 * PublishedPlan.YEARS);
        assertThat(plans.count("occurrence", plan)).isEqualTo(30 * 200 * PublishedPlan.YEARS);
        assertThat(plans.occurrences(plan, large.school().id())).hasSize(30 * PublishedPlan.YEARS);
    }

    private PlanId municipal(NewMeasure... measures) {
        return plans.approved(coordinator, here.authority(), PlanLevel.MUNICIPALITY, List.of(measures));
    }

    private static void refused(Runnable act, Refusal refusal) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}

package kaskad.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.identity.Accounts;
import kaskad.kernel.Actor;
import kaskad.kernel.Appointment;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.organisations.OrganisationQueries.Alias;
import kaskad.organisations.changes.ChangePreview;
import kaskad.organisations.changes.ChangeRefusal;
import kaskad.organisations.changes.Changes;
import kaskad.organisations.changes.NewChange;
import kaskad.organisations.changes.OrganisationChange;
import kaskad.organisations.changes.OrganisationChange.Closing;
import kaskad.organisations.changes.OrganisationChange.Merger;
import kaskad.organisations.changes.OrganisationChange.Renaming;
import kaskad.organisations.changes.OrganisationChange.Transfer;
import kaskad.organisations.names.NameQueries;
import kaskad.reports.ReportedPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KaskadTest
class ChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String BASIS = "постановление от 20.08.2026 № 12";

    @Autowired
    private Region regions;

    @Autowired
    private ReportedPlan reported;

    @Autowired
    private Changes changes;

    @Autowired
    private Organisations organisations;

    @Autowired
    private OrganisationQueries queries;

    @Autowired
    private NameQueries names;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private ReportedPlan.Built plan;
    private Region.Built built;
    private Organisation first;
    private Organisation second;

    @BeforeEach
    void publishedPlan() {
        plan = reported.publish(3);
        built = plan.region();
        first = built.schools().get(0);
        second = built.schools().get(1);
    }

    @Test
    void showsTheNameOfTheTimeAfterARenaming() {
        String former = first.name();
        make(new Renaming(first.id(), "Инженерный лицей", "Лицей"));
        assertThat(organisations.get(first.id()).name()).isEqualTo("Инженерный лицей");
        assertThat(names.fullOn(DAY.minusDays(1), List.of(first.id()))).isEqualTo(Map.of(first.id(), former));
        assertThat(names.fullOn(DAY, List.of(first.id()))).isEqualTo(Map.of(first.id(), "Инженерный лицей"));
        assertThat(queries.aliases(built.municipality().subtree())).contains(new Alias(first.id(), former));
    }

    @Test
    void leavesClosedPeriodsAndHandsOpenWorkOver() {
        UUID occurrence = reported.submit(plan, second, "1.1");
        jdbc.sql("update assignments.occurrence set state = 'accepted' where id = :id")
                .param("id", occurrence)
                .update();
        Organisation fresh = fresh("Объединённая школа");
        long open = open(first) + open(second);
        ChangePreview preview =
                changes.preview(Actor.SYSTEM, given(new Merger(fresh.id(), Set.of(first.id(), second.id()))));
        assertThat(preview.closes()).containsExactlyInAnyOrder(first.name(), second.name());
        make(new Merger(fresh.id(), Set.of(first.id(), second.id())));
        assertThat(open(first) + open(second)).isZero();
        assertThat(open(fresh)).isPositive().isLessThan(open);
        assertThat(duties(fresh)).isEqualTo(distinctDuties(fresh));
        assertThat(organisation(occurrence)).isEqualTo(second.id());
        assertThat(organisations.card(Actor.SYSTEM, first.id()).closed()).isEqualTo(DAY);
        assertThat(queries.aliases(built.municipality().subtree())).contains(new Alias(fresh.id(), first.name()));
    }

    @Test
    void takesEverythingBackWhileNothingHasHappened() {
        List<Map<String, Object>> before = state();
        Actor head = regions.person(Role.HEAD, first, first);
        UUID change = make(new Merger(second.id(), Set.of(first.id())));
        assertThat(home(head)).containsExactly(second.id());
        assertThat(accounts.find(head.account()).orElseThrow().may(Permission.REPORT, first.place()))
                .isTrue();
        changes.undo(Actor.SYSTEM, second.id(), change);
        assertThat(home(head)).containsExactly(first.id());
        assertThat(state()).isEqualTo(before);
        assertThat(queries.aliases(built.municipality().subtree()))
                .doesNotContain(new Alias(second.id(), first.name()));
        assertThatThrownBy(() -> changes.undo(Actor.SYSTEM, second.id(), change))
                .isInstanceOf(Refused.class);
    }

    @Test
    void doesNotTakeBackWhatWasWorkedOn() {
        Organisation fresh = fresh("Новая школа");
        UUID change = make(new Merger(fresh.id(), Set.of(first.id())));
        jdbc.sql("update assignments.occurrence set version = version + 1 where organisation_id = :id")
                .param("id", fresh.id())
                .update();
        assertThatThrownBy(() -> changes.undo(Actor.SYSTEM, fresh.id(), change))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(ChangeRefusal.HappenedSince.class));
    }

    @Test
    void takesOpenWorkAlongToAnotherMunicipality() {
        Organisation other = regions.build(built.region(), 1).municipality();
        UUID change = make(new Transfer(first.id(), other.id()));
        assertThat(municipalities(first)).containsExactly(other.id());
        assertThat(organisations.get(first.id()).place().municipality()).isEqualTo(other.id());
        changes.undo(Actor.SYSTEM, first.id(), change);
        assertThat(municipalities(first)).containsExactly(built.municipality().id());
    }

    @Test
    void callsOffTheWorkOfASchoolWithoutAnHeir() {
        long open = open(first);
        UUID change = make(new Closing(first.id(), null));
        assertThat(open).isPositive();
        assertThat(open(first)).isZero();
        changes.undo(Actor.SYSTEM, first.id(), change);
        assertThat(open(first)).isEqualTo(open);
    }

    @Test
    void refusesWhatHasNotComeAndWhomTheKeeperDoesNotKeep() {
        Actor keeper = regions.person(Role.ADMINISTRATOR, built.authority(), built.municipality());
        Organisation elsewhere = regions.build(built.region(), 1).school();
        for (NewChange wrong : List.of(
                new NewChange(new Closing(first.id(), null), LocalDate.of(2126, 1, 1), BASIS),
                given(new Merger(first.id(), Set.of())),
                given(new Merger(first.id(), Set.of(first.id()))),
                given(new Merger(first.id(), Set.of(elsewhere.id()))),
                given(new Closing(built.municipality().id(), null)))) {
            assertThatThrownBy(() -> changes.make(keeper, wrong)).isInstanceOf(Refused.class);
        }
    }

    private UUID make(OrganisationChange change) {
        return changes.make(Actor.SYSTEM, given(change));
    }

    private static NewChange given(OrganisationChange change) {
        return new NewChange(change, DAY, BASIS);
    }

    private Organisation fresh(String name) {
        return organisations.add(
                Actor.SYSTEM,
                new NewOrganisation(
                        built.municipality().id(),
                        OrganisationKind.ORGANISATION,
                        OrganisationType.SCHOOL,
                        name,
                        name,
                        null,
                        false,
                        first.zone(),
                        List.of()));
    }

    private List<UUID> home(Actor actor) {
        return accounts.find(actor.account()).orElseThrow().appointments().stream()
                .map(Appointment::organisation)
                .toList();
    }

    private long open(Organisation organisation) {
        return jdbc.sql("""
                        select count(*) from assignments.occurrence
                        where organisation_id = :id and state in ('open', 'draft', 'submitted', 'returned')
                        """).param("id", organisation.id()).query(Long.class).single();
    }

    private long duties(Organisation organisation) {
        return jdbc.sql("select count(*) from assignments.assignment where organisation_id = :id")
                .param("id", organisation.id())
                .query(Long.class)
                .single();
    }

    private long distinctDuties(Organisation organisation) {
        return jdbc.sql("select count(distinct duty_id) from assignments.assignment where organisation_id = :id")
                .param("id", organisation.id())
                .query(Long.class)
                .single();
    }

    private UUID organisation(UUID occurrence) {
        return jdbc.sql("select organisation_id from assignments.occurrence where id = :id")
                .param("id", occurrence)
                .query(UUID.class)
                .single();
    }

    private List<UUID> municipalities(Organisation organisation) {
        return jdbc.sql("select distinct municipality_id from assignments.occurrence where organisation_id = :id")
                .param("id", organisation.id())
                .query(UUID.class)
                .list();
    }

    private List<Map<String, Object>> state() {
        return jdbc.sql("""
                        select o.id, o.assignment_id, o.organisation_id, o.municipality_id, o.state, o.side_reason
                        from assignments.occurrence o
                        where o.organisation_id in (:first, :second) order by o.id
                        """)
                .param("first", first.id())
                .param("second", second.id())
                .query()
                .listOfRows();
    }
}

package kaskad.assignments.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.assignments.Mark;
import kaskad.assignments.OccurrenceVersion;
import kaskad.assignments.ReportDraft;
import kaskad.assignments.Reporting;
import kaskad.assignments.Review;
import kaskad.documents.Acts;
import kaskad.documents.acknowledgement.Acknowledgements;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KaskadTest
class OrderControlTest {
    private static final String SCHOOLS = "Руководителям общеобразовательных организаций";

    @Autowired
    private Region regions;

    @Autowired
    private Acts acts;

    @Autowired
    private OrderControl control;

    @Autowired
    private Participation offers;

    @Autowired
    private OrderQueries queries;

    @Autowired
    private Acknowledgements acknowledgements;

    @Autowired
    private Reporting reporting;

    @Autowired
    private Review review;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Region.Built built;
    private Actor coordinator;
    private Actor controller;
    private Actor school;
    private int year;

    @BeforeEach
    void region() {
        built = regions.build(3);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        controller = regions.person(Role.CONTROLLER, built.authority(), built.municipality());
        school = regions.person(Role.EXECUTOR, built.school(), built.school());
        year = LocalDate.now(clock).getYear() + 1;
    }

    @Test
    void givesEachSchoolItsOwnAssignmentAndAsksItToReadTheOrder() {
        UUID act = order().register(acts, coordinator);
        ControlSheet sheet = control.sheet(coordinator, act);
        assertThat(sheet.lines())
                .extracting(ControlLine::treatment)
                .containsExactly(Treatment.NONE, Treatment.DUTY, Treatment.OPT_IN, Treatment.NONE);
        assertThat(sheet.assignments()).isEqualTo(3);

        OrderControl.Put put = control.put(coordinator, act);
        assertThat(put.assignments()).isEqualTo(3);
        assertThat(put.occurrences()).isEqualTo(3);
        assertThat(put.offers()).isEqualTo(3);
        assertThat(acknowledgements.list(coordinator, act)).hasSize(3);
        assertThat(acts.get(school, act).underControl()).isNotNull();
        refuses(() -> control.put(coordinator, act), OrderRefusal.AlreadyUnderControl.class);
    }

    @Test
    void takesControlBackUntilSomebodyWrites() {
        UUID act = order().register(acts, coordinator);
        control.put(coordinator, act);
        control.undo(coordinator, act);
        assertThat(acts.get(coordinator, act).underControl()).isNull();
        assertThat(duties(act)).isEmpty();
        assertThat(acknowledgements.list(coordinator, act)).isEmpty();

        control.put(coordinator, act);
        report(act);
        refuses(() -> control.undo(coordinator, act), OrderRefusal.ReportedMeanwhile.class);
    }

    @Test
    void obeysWhatAPersonDecides() {
        UUID act = order().register(acts, coordinator);
        UUID clause = acts.get(coordinator, act).clauses().get(1).id();
        ClauseChoice one = new ClauseChoice(
                Treatment.DUTY,
                ClauseChoice.Audience.NAMED,
                Set.of(built.school().id()),
                "до 1 марта " + year + " года",
                null,
                0);
        control.choose(coordinator, act, clause, one);
        ControlLine line = control.sheet(coordinator, act).lines().get(1);
        assertThat(line.bodies()).containsExactly(built.school());
        assertThat(line.dates().getFirst().due()).isEqualTo(LocalDate.of(year, 3, 1));
        refuses(() -> control.choose(coordinator, act, clause, one), OrderRefusal.ChoiceChanged.class);
    }

    @Test
    void takingPartOpensAnAssignmentAndNotTakingPartNeedsAReason() {
        UUID act = order().register(acts, coordinator);
        control.put(coordinator, act);
        Offer offer = offer(school, act);
        refuses(
                () -> offers.answer(school, act, offer.id(), offer.version(), false, " "),
                OrderRefusal.ReasonMissing.class);
        offers.answer(school, act, offer.id(), offer.version(), true, "");
        assertThat(queries.executors(school.scope(Permission.REPORT), offer.duty(), LocalDate.now(clock), null))
                .hasSize(1);
        refuses(
                () -> offers.answer(school, act, offer.id(), offer.version(), true, ""),
                OrderRefusal.OfferAnswered.class);

        Actor other = regions.person(
                Role.EXECUTOR, built.schools().get(1), built.schools().get(1));
        Offer second = offer(other, act);
        refuses(
                () -> offers.answer(school, act, second.id(), second.version(), true, ""),
                OrderRefusal.NoSuchOffer.class);
        offers.answer(other, act, second.id(), second.version(), false, "Нет профильных классов");
        assertThat(Objects.requireNonNull(offer(other, act).joins())).isFalse();
    }

    @Test
    void onlyTheControllerTakesOffControlOnceEverythingIsAccepted() {
        UUID act = OrderFixture.anOrder(built.authority(), "7", LocalDate.of(year, 1, 15))
                .with("1", "Провести анализ ресурсов", "Школе № 1", "до 1 марта " + year + " года")
                .register(acts, coordinator);
        UUID clause = acts.get(coordinator, act).clauses().getFirst().id();
        control.choose(
                coordinator,
                act,
                clause,
                new ClauseChoice(
                        Treatment.DUTY,
                        ClauseChoice.Audience.NAMED,
                        Set.of(built.school().id()),
                        "",
                        null,
                        0));
        control.put(coordinator, act);
        refuses(() -> control.release(controller, act, "", ""), OrderRefusal.StillOpen.class);
        UUID occurrence = report(act);
        review.accept(coordinator, List.of(new OccurrenceVersion(occurrence, version(occurrence))));
        refuses(() -> control.release(coordinator, act, "", ""), OrderRefusal.NotYourControl.class);
        control.release(controller, act, "Исполнено", "01-12");
        assertThat(Objects.requireNonNull(acts.get(coordinator, act).underControl())
                        .filed())
                .isEqualTo("01-12");
    }

    private OrderFixture order() {
        return OrderFixture.anOrder(built.authority(), "27", LocalDate.of(year, 1, 15))
                .with("1", SCHOOLS + ":", SCHOOLS, null)
                .with("1.1", "провести анализ ресурсов.", null, "до 1 марта " + year + " года")
                .with("1.2", "рассмотреть возможность участия в проекте.", null, "до 31 марта " + year + " года")
                .with("2", "Контроль за исполнением приказа возложить на заместителя начальника.", null, null);
    }

    private List<OrderQueries.DutyRow> duties(UUID act) {
        return queries.duties(coordinator.scope(Permission.VIEW), act, LocalDate.now(clock));
    }

    private Offer offer(Actor actor, UUID act) {
        return queries.offers(actor.scope(Permission.VIEW), act).getFirst();
    }

    private UUID report(UUID act) {
        UUID duty = duties(act).getFirst().id();
        UUID occurrence = queries.executors(school.scope(Permission.REPORT), duty, LocalDate.now(clock), null)
                .getFirst()
                .id();
        reporting.submit(school, occurrence, 0, new ReportDraft(Mark.DONE, "Анализ проведён", null, null));
        return occurrence;
    }

    private int version(UUID occurrence) {
        return one("select version from assignments.occurrence where id = :id", occurrence, Integer.class);
    }

    private <T> T one(String sql, UUID id, Class<T> type) {
        return jdbc.sql(sql).param("id", id).query(type).single();
    }

    private static void refuses(ThrowingCallable use, Class<? extends Refusal> refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(use)
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
    }
}

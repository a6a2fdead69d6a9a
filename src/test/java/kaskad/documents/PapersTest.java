package kaskad.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.documents.acknowledgement.Acknowledgement;
import kaskad.documents.acknowledgement.Acknowledgements;
import kaskad.documents.acknowledgement.Offices;
import kaskad.documents.numbers.Registration;
import kaskad.documents.numbers.RegistrationKind;
import kaskad.documents.numbers.Registrations;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.kernel.Scope;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What offices do with an act that others have issued. */
@KaskadTest
class PapersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 29);

    @Autowired
    private Region regions;

    @Autowired
    private Acts acts;

    @Autowired
    private ActQueries queries;

    @Autowired
    private GroundQueries grounds;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Acknowledgements acknowledgements;

    private Region.Built built;
    private Actor coordinator;
    private Actor school;
    private UUID act;

    @BeforeEach
    void order() {
        built = regions.build(2);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        school = regions.person(Role.EXECUTOR, built.school(), built.school());
        act = acts.register(
                coordinator,
                NewAct.requisites(built.authority().id(), "Распоряжение", null, "27/р", DAY.minusDays(4), "О плане"));
    }

    @Test
    void whoMustReadAnActSeesItAndSaysSo() {
        refuses(() -> acts.get(school, act), DocumentRefusal.NoSuchAct.class);
        assertThat(ask()).isEqualTo(2);
        assertThat(ask()).isZero();
        assertThat(unread(school)).containsExactly(act);

        acknowledgements.read(school, act, null);
        assertThat(unread(school)).isEmpty();
        assertThat(acknowledgements.list(coordinator, act))
                .extracting(Acknowledgement::done)
                .containsExactly(false, true);
        assertThat(acknowledgements.list(school, act)).hasSize(1);
        refuses(() -> acknowledgements.read(school, act, null), DocumentRefusal.NotYourOffice.class);
    }

    @Test
    void eachBodyKeepsItsOwnNumber() {
        ask();
        registrations.register(school, act, built.school().id(), RegistrationKind.INCOMING, "9", DAY);
        registrations.register(coordinator, act, built.authority().id(), RegistrationKind.OUTGOING, "115", DAY);
        assertThat(registrations.list(school, act))
                .extracting(Registration::number)
                .containsExactly("9");
        assertThat(registrations.list(coordinator, act))
                .extracting(Registration::number)
                .containsExactlyInAnyOrder("9", "115");
        assertThat(queries.list(scope(school), Set.of(), ActFilter.of("9"), null)
                        .items())
                .extracting(ActRow::id)
                .containsExactly(act);
        refuses(
                () -> registrations.register(school, act, built.authority().id(), RegistrationKind.OWN, "1", DAY),
                DocumentRefusal.NotYourOffice.class);
    }

    @Test
    void narrowsTheRegister() {
        acts.putUnderControl(coordinator, act);
        ActFilter open = new ActFilter(null, "распоряжение", ActFilter.Control.OPEN, 2024);
        assertThat(queries.list(scope(coordinator), Set.of(), open, null).items())
                .extracting(ActRow::control)
                .containsExactly(ActRow.State.OPEN);
        ActFilter other = new ActFilter(null, "приказ", null, 2023);
        assertThat(queries.list(scope(coordinator), Set.of(), other, null).items())
                .isEmpty();
    }

    @Test
    void findsTheActThatAnotherRestsOn() {
        Grounds.Basis basis = new Grounds.Basis("распоряжение", null, "27/Р", DAY.minusDays(4), "О плане");
        UUID later = acts.register(
                coordinator,
                new NewAct(
                        built.authority().id(),
                        "Приказ",
                        null,
                        "3",
                        DAY,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        new Grounds(
                                "Во исполнение",
                                List.of(basis),
                                List.of(new Grounds.Appendix("1", "1.1", "plan", "план мероприятий")))));
        assertThat(grounds.basis(scope(coordinator), later))
                .extracting(GroundQueries.Base::act)
                .containsExactly(act);
        assertThat(grounds.appendices(scope(coordinator), later))
                .extracting(Grounds.Appendix::clause)
                .containsExactly("1.1");
    }

    private int ask() {
        List<UUID> schools = built.schools().stream().map(one -> one.id()).toList();
        return acknowledgements.ask(coordinator, act, schools, "", DAY);
    }

    private List<UUID> unread(Actor actor) {
        ActFilter filter = new ActFilter(null, null, ActFilter.Control.UNREAD, null);
        return queries.list(scope(actor), Offices.of(actor), filter, null).items().stream()
                .map(ActRow::id)
                .toList();
    }

    private static Scope scope(Actor actor) {
        return actor.scope(Permission.VIEW);
    }

    private static void refuses(ThrowingCallable use, Class<? extends Refusal> refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(use)
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
    }
}

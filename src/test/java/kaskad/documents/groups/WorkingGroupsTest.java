package kaskad.documents.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.assignments.orders.OrderControl;
import kaskad.documents.ActCard;
import kaskad.documents.Acts;
import kaskad.documents.NewAct;
import kaskad.documents.NewMember;
import kaskad.documents.groups.Meetings.Minutes;
import kaskad.kernel.Actor;
import kaskad.kernel.Refusal;
import kaskad.kernel.Refused;
import kaskad.kernel.Role;
import kaskad.office.write.Paragraph;
import kaskad.reading.GroupRole;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class WorkingGroupsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Autowired
    private Region regions;

    @Autowired
    private Acts acts;

    @Autowired
    private WorkingGroups groups;

    @Autowired
    private Meetings meetings;

    @Autowired
    private OrderControl control;

    private Region.Built built;
    private Actor coordinator;
    private UUID group;

    @BeforeEach
    void group() {
        built = regions.build(2);
        coordinator = regions.person(Role.COORDINATOR, built.authority(), built.municipality());
        UUID act = act("15", DAY);
        group = groups.start(coordinator, act, "Рабочая группа", groups.proposed(acts.get(coordinator, act), "Состав"));
    }

    @Test
    void readsWhatMembersDoInTheGroup() {
        assertThat(groups.get(coordinator, group).current().seats())
                .extracting(Seat::role)
                .containsExactly(GroupRole.CHAIR, GroupRole.MEMBER);
    }

    @Test
    void keepsEarlierCompositions() {
        UUID later = act("40", DAY.plusMonths(2));
        groups.recompose(
                coordinator, group, later, List.of(new NewSeat(GroupRole.CHAIR, "начальник", "Другое лицо", "")));
        WorkingGroup found = groups.get(coordinator, group);
        assertThat(found.compositions()).hasSize(2);
        assertThat(found.on(DAY.plusMonths(1)).orElseThrow().seats()).hasSize(2);
        assertThat(found.on(DAY.plusMonths(3)).orElseThrow().seats()).hasSize(1);
    }

    @Test
    void refusesALostUpdateOfTheMinutes() {
        UUID meeting = meetings.call(coordinator, group, DAY.plusDays(9), MeetingPaper.EMPTY);
        meetings.write(coordinator, meeting, 0, minutes("Анализ", ""));
        refuses(
                () -> meetings.write(coordinator, meeting, 0, minutes("Другое", "")),
                GroupRefusal.MeetingChanged.class);
        refuses(() -> meetings.sign(coordinator, meeting, 1), GroupRefusal.ProtocolUnfinished.class);
    }

    @Test
    void aSignedProtocolIsAnActWhoseDecisionsBecomeAssignments() {
        UUID meeting = meetings.call(coordinator, group, DAY.plusDays(9), MeetingPaper.EMPTY);
        meetings.write(coordinator, meeting, 0, minutes("Анализ ресурсов проведён", "1"));
        UUID protocol = meetings.sign(coordinator, meeting, 1);
        refuses(
                () -> meetings.write(coordinator, meeting, 2, minutes("Поздно", "1")),
                GroupRefusal.ProtocolSigned.class);

        ActCard act = acts.get(coordinator, protocol);
        assertThat(act.protocol()).isTrue();
        assertThat(act.clauses()).hasSize(1);
        assertThat(Objects.requireNonNull(act.clauses().getFirst().deadline()).raw())
                .isEqualTo("до 15 декабря");
        assertThat(control.put(coordinator, protocol).assignments()).isEqualTo(2);
    }

    @Test
    void printsWhoCameAndWhatWasDecided() {
        UUID meeting = meetings.call(coordinator, group, DAY.plusDays(9), MeetingPaper.EMPTY);
        meetings.write(coordinator, meeting, 0, minutes("Обсудили итоги", "1"));
        assertThat(ProtocolPaper.of(groups.get(coordinator, group), meetings.get(coordinator, meeting))
                        .parts()
                        .getFirst()
                        .blocks())
                .filteredOn(Paragraph.class::isInstance)
                .extracting(block -> ((Paragraph) block).text())
                .contains(
                        "от 10.09.2025 № 1",
                        "Председательствовал: Первое лицо – начальник управления",
                        "1. Представить анализ ресурсов. Ответственные: Руководителям школ. Срок: до 15 декабря.");
    }

    private Minutes minutes(String heard, String number) {
        List<Decision> decisions =
                List.of(new Decision("Представить анализ ресурсов", "Руководителям школ", "до 15 декабря"));
        return new Minutes(DAY.plusDays(9), new MeetingPaper("", "Итоги", "", heard, number), Map.of(), decisions);
    }

    private UUID act(String number, LocalDate date) {
        return acts.register(
                coordinator,
                new NewAct(
                        built.authority().id(),
                        "Приказ",
                        null,
                        number,
                        date,
                        "О рабочей группе",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(
                                new NewMember(
                                        "Состав", "Первое лицо", "начальник управления, председатель рабочей группы"),
                                new NewMember("Состав", "Второе лицо", "методист"))));
    }

    private static void refuses(ThrowingCallable use, Class<? extends Refusal> refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(use)
                .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
    }
}

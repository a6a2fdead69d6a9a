package kaskad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What an order brings along, and what may bring it along. */
class OrderPartsTest {
    private static ReadAct act(String text) {
        return Objects.requireNonNull(Documents.text(text).act());
    }

    @Test
    void tellsWhichPointApprovesWhichAppendix() {
        String points =
                "1. Утвердить:\n1.1. план мероприятий (приложение 1);\n1.2. состав рабочей группы (приложение № 2).";
        assertThat(act("ПРИКАЗ\nот 05.02.2024 № 12\nО смотре\n" + points).appendices())
                .containsExactly(
                        new ReadAct.Appendix("1", "1.1", AppendixKind.PLAN, "план мероприятий"),
                        new ReadAct.Appendix("2", "1.2", AppendixKind.GROUP, "состав рабочей группы"));
    }

    @Test
    void tellsThePartOfAMember() {
        assertThat(Documents.text("""
                        Состав рабочей группы

                        Председатель комиссии – Ветрова Анна Борисовна, директор
                        Секретарь:
                        Лесная Инна Олеговна – методист
                        Члены группы:
                        Градов Пётр Ильич – учитель
                        """).groups())
                .singleElement()
                .extracting(ReadGroup::members)
                .isEqualTo(List.of(
                        new ReadGroup.Member("Ветрова Анна Борисовна", "директор", GroupRole.CHAIR),
                        new ReadGroup.Member("Лесная Инна Олеговна", "методист", GroupRole.SECRETARY),
                        new ReadGroup.Member("Градов Пётр Ильич", "учитель", GroupRole.MEMBER)));
    }

    @Test
    void readsAnOrderThatALetterEncloses() {
        ReadAct act = act("""
                Приложение к письму Управления образования
                от 12.01.2026 № 14

                УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ГОРОДА ЗАРЕЧНОГО
                ПРИКАЗ
                10.01.2026 № 5
                О проведении смотра

                1. Провести смотр до 1 марта 2026 года.
                """);
        assertThat(act.number()).isEqualTo("5");
        assertThat(act.date()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(act.issuer()).isEqualTo("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ГОРОДА ЗАРЕЧНОГО");
    }
}

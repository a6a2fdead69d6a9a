package kaskad.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderReadingTest {
    private static ReadAct act(String text) {
        return Objects.requireNonNull(Documents.text(text).act());
    }

    private static List<ReadClause> clauses(String points) {
        return act("ПРИКАЗ\nот 05.02.2024 № 12\nО смотре\n\n" + points).clauses();
    }

    private static @Nullable String deadline(ReadClause clause) {
        Deadline deadline = clause.deadline();
        return deadline == null ? null : deadline.raw();
    }

    private static @Nullable String addressee(ReadClause clause) {
        ReadExecutors addressees = clause.addressees();
        return addressees == null ? null : addressees.raw();
    }

    @Test
    void readsTheHeader() {
        ReadAct act = act("""
                АДМИНИСТРАЦИЯ ГОРОДА ЗАРЕЧНОГО
                УПРАВЛЕНИЕ ОБРАЗОВАНИЯ

                Р А С П О Р Я Ж Е Н И Е

                «12» сентября 2023 г.    № 145-О

                О проведении смотра
                школьных музеев

                В соответствии с приказом Министерства образования Заречной области от 05.09.2023 № 310 «О музеях «Память»»

                1. Провести смотр.

                И.о. начальника управления    А.Б. Ветрова
                """);
        assertThat(act.kind()).isEqualTo("распоряжение");
        assertThat(act.issuer()).isEqualTo("АДМИНИСТРАЦИЯ ГОРОДА ЗАРЕЧНОГО УПРАВЛЕНИЕ ОБРАЗОВАНИЯ");
        assertThat(act.date()).isEqualTo(LocalDate.of(2023, 9, 12));
        assertThat(act.number()).isEqualTo("145-О");
        assertThat(act.title()).isEqualTo("О проведении смотра школьных музеев");
        assertThat(act.basis())
                .containsExactly(new ReadAct.Basis(
                        "приказ",
                        "Министерство образования Заречной области",
                        LocalDate.of(2023, 9, 5),
                        "310",
                        "О музеях «Память»"));
        assertThat(act.signatory()).isEqualTo(new ReadAct.Signatory("начальник управления", "А.Б. Ветрова", true));
    }

    @Test
    void readsTheKindFromTheVerbAndTheIssuerFromTheGenitive() {
        assertThat(act("Дума города Заречного решила:\n1. Утвердить бюджет."))
                .extracting(ReadAct::kind, ReadAct::issuer)
                .containsExactly("решение", "Дума города Заречного");
        assertThat(act("Приказ Министерства образования от 3 марта 2021 г. № 45-п\nО смотре\n1. Утвердить."))
                .extracting(ReadAct::issuer, ReadAct::number)
                .containsExactly("Министерство образования", "45-п");
    }

    @Test
    void keepsATerritoryOverItsOwnName() {
        assertThat(act("МУНИЦИПАЛЬНОЕ ОБРАЗОВАНИЕ\n«ЛУГОВСКОЙ ОКРУГ»\nПРИКАЗ\n05.02.2024 № 12\nО смотре\n1. Начать.")
                        .issuer())
                .isEqualTo("МУНИЦИПАЛЬНОЕ ОБРАЗОВАНИЕ «ЛУГОВСКОЙ ОКРУГ»");
    }

    @Test
    void takesAListOfDaysForOneDeadline() {
        assertThat(clauses("1. Представить сводку до 25 июня, 25 декабря 2024 года."))
                .extracting(OrderReadingTest::deadline)
                .containsExactly("до 25 июня, 25 декабря 2024 года");
    }

    @Test
    void aPlanIsNoOrder() {
        assertThat(Documents.text("План мероприятий\nпо приказу от 01.02.2024 № 5")
                        .act())
                .isNull();
    }

    @Test
    void keepsNumbersAsTheyAreWritten() {
        assertThat(clauses("1) Провести смотр.\n2.Подвести итоги.\n2.1.Собрать заявки.\n3 Отчитаться."))
                .extracting(ReadClause::number)
                .containsExactly("1", "2", "2.1", "3");
    }

    @Test
    void aDashGetsItsNumberBackFromItsSubPoints() {
        assertThat(clauses("1. Начать.\n— Отделу образования:\n2.1. Собрать заявки.\n2.2. Подвести итоги."))
                .extracting(ReadClause::number)
                .containsExactly("1", "2", "2.1", "2.2");
    }

    @Test
    void dutiesWithoutANumberStandAlone() {
        assertThat(clauses("1. Завучу:\n- собрать заявки до 5 марта;\n- подвести итоги до 9 марта."))
                .extracting(ReadClause::number, OrderReadingTest::deadline)
                .containsExactly(tuple("1", null), tuple(null, "до 5 марта"), tuple(null, "до 9 марта"));
    }

    @Test
    void findsDeadlinesOfEveryWording() {
        assertThat(clauses("""
                        1. Собрать заявки. Срок: январь 2024 года, далее – постоянно.
                        2. Провести смотр (срок – до 1 марта 2024 года).
                        3. Подвести итоги в срок до 15.03.2024.
                        4. Проводить ежегодно с 20 мая по 15 сентября месячник.
                        5. Отчитываться ежеквартально, до 10 числа месяца, следующего за отчетным.
                        6. Издать приказ в течение 5 рабочих дней со дня подписания.
                        7. Сообщить не позднее 25 октября 2024 года.
                        """))
                .extracting(OrderReadingTest::deadline)
                .containsExactly(
                        "январь 2024 года, далее – постоянно",
                        "до 1 марта 2024 года",
                        "в срок до 15.03.2024",
                        "ежегодно с 20 мая по 15 сентября",
                        "ежеквартально, до 10 числа месяца, следующего за отчетным",
                        "в течение 5 рабочих дней со дня подписания",
                        "не позднее 25 октября 2024 года");
    }

    @Test
    void datesOfActsYearsInTitlesAndQuotesAreNoDeadlines() {
        assertThat(clauses("""
                        1. Признать утратившим силу приказ от 10.01.2020 № 1.
                        2. Руководствоваться планом на 2019-2025 годы.
                        3. Слова "до 25 декабря" заменить словами "до 18 декабря".
                        4. Приказ вступает в силу с 1 января 2025 года.
                        """)).extracting(OrderReadingTest::deadline).containsOnlyNulls();
    }

    @Test
    void twoDutiesOfOnePointAreTwoClauses() {
        assertThat(clauses("1. Учителям собрать заявки до 1 марта 2024 года, представить отчёт до 5 марта 2024 года."))
                .extracting(ReadClause::number, OrderReadingTest::deadline)
                .containsExactly(tuple("1", "до 1 марта 2024 года"), tuple("1", "до 5 марта 2024 года"));
    }

    @Test
    void findsAddressees() {
        assertThat(clauses("""
                        1. Руководителям школ:
                        1.1. Провести смотр.
                        2. Директору гимназии № 1 (Ветрова А.Б.) обеспечить помещение.
                        3. Рекомендовать органам местного самоуправления оказать помощь.
                        4. Информацию направить в отдел.
                        5. Контроль возложить на заместителя начальника А.Б. Ветрову.
                        """))
                .extracting(OrderReadingTest::addressee)
                .containsExactly(
                        "Руководителям школ",
                        null,
                        "Директору гимназии № 1 (Ветрова А.Б.)",
                        "органам местного самоуправления",
                        null,
                        "заместителя начальника А.Б. Ветрову");
    }

    @Test
    void stampsAndEditorialLinesBelongToNoPoint() {
        List<ReadClause> clauses = clauses("""
                1. Собрать заявки. Срок: постоянно.

                Архив
                Дата 29.01.24
                Вх. № 9

                Постановлением от 3 декабря 2023 г. N 81 в пункт 2 внесены изменения
                2. Подвести итоги.
                """);
        assertThat(clauses)
                .extracting(ReadClause::text)
                .containsExactly("Собрать заявки. Срок: постоянно.", "Подвести итоги.");
    }

    @Test
    void theAppendixIsNoPartOfThePoints() {
        assertThat(clauses("1. Утвердить план.\n\nПриложение 1\nк приказу от 05.02.2024 № 12\n\n1. Не пункт приказа."))
                .hasSize(1);
    }

    @Test
    void tellsWhoControls() {
        ReadAct act = act(
                "ПРИКАЗ\nот 05.02.2024 № 12\nО смотре\n1. Контроль возложить на заместителя директора А.Б. Ветрову.");
        assertThat(act.control()).isEqualTo(new ReadAct.Control("заместителя директора", "А.Б. Ветрову"));
    }

    @Test
    void readsLetterheadsWithoutStampsStatesAndShortNames() {
        ReadAct act = act("""
                Вх. № 112
                РОССИЙСКАЯ ФЕДЕРАЦИЯ
                ЗАРЕЧНАЯ ОБЛАСТЬ
                Муниципальное учреждение «Лицей «Луч»
                (МУ «Лицей «Луч»)
                тел. 2-11-34, ИНН 4200000000

                П  Р  И  К  А  З
                от __05.02.2024__ № __18/1-ОД__
                О смотре
                (в ред. приказа от 01.03.2024 № 20)
                1. Провести смотр.
                """);
        assertThat(act)
                .extracting(ReadAct::kind, ReadAct::issuer, ReadAct::number, ReadAct::title)
                .containsExactly("приказ", "Муниципальное учреждение «Лицей «Луч»", "18/1-ОД", "О смотре");
    }

    @Test
    void aBlankNumberIsNone() {
        assertThat(act("ПРИКАЗ\nот 05.02.2024 № ___\nО смотре\n1. Начать.").number())
                .isNull();
    }

    @Test
    void findsPeriodsDaysAndOccasions() {
        assertThat(clauses("""
                        1. Провести во втором квартале 2024 года смотр.
                        2. Провести в 2024 году слёт.
                        3. Провести 8 июня 2024 года в 10.00 субботник.
                        4. Проводить встречи каждую пятницу.
                        5. Сообщать по мере поступления.
                        6. Собирать заявки два раза в год: до 1 июня и до 25 декабря.
                        7. Издать сборник – I квартал 2025 г.
                        8. Начать работу до начала практики.
                        """))
                .extracting(OrderReadingTest::deadline)
                .containsExactly(
                        "во втором квартале 2024 года",
                        "в 2024 году",
                        "8 июня 2024 года в 10.00",
                        "каждую пятницу",
                        "по мере поступления",
                        "два раза в год: до 1 июня и до 25 декабря",
                        "I квартал 2025 г",
                        "до начала практики");
    }

    @Test
    void whatDescribesAThingIsNoDeadline() {
        assertThat(clauses("""
                        1. Обобщить опыт конкурса, проведённого в мае 2023 года.
                        2. Утвердить прилагаемый план мер до 2027 года.
                        3. Представить отчёт за период с 1 января по 31 марта 2024 года.
                        4. Создать комиссию по приёмке школ к новому учебному году.
                        """)).extracting(OrderReadingTest::deadline).containsOnlyNulls();
    }
}

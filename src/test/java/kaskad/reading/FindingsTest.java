package kaskad.reading;

import static kaskad.reading.Documents.html;
import static kaskad.reading.Documents.table;
import static kaskad.reading.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import kaskad.reading.findings.FindingTexts;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static List<String> rules(ReadDocument document) {
        return document.findings().stream().map(Finding::rule).toList();
    }

    private static List<String> ofPlan(String rows) {
        return rules(html(
                "<p>План мероприятий на 2025 год</p>" + table("№|Мероприятие|Срок|Ответственный|Результат\n" + rows)));
    }

    @Test
    void aSoundPlanHasNone() {
        assertThat(ofPlan("1|Начать|май|Директор|Приказ\n2|Закончить|июнь|Директор|Отчёт"))
                .isEmpty();
    }

    @Test
    void missesDeadlinesAndExecutors() {
        assertThat(ofPlan("1|Начать||Директор|Приказ\n2|Закончить|июнь||Отчёт"))
                .containsExactlyInAnyOrder("deadline-missing", "executor-missing");
    }

    @Test
    void noticesNumbersThatRepeatRestartOrStandElsewhere() {
        assertThat(ofPlan("=1. Один\n1.1|А|май|Директор|Да\n1.1|Б|май|Директор|Да\n2.1|В|май|Директор|Да"))
                .containsExactlyInAnyOrder("number-repeated", "number-misplaced");
        assertThat(ofPlan("=Один\n1|А|май|Директор|Да\n=Два\n1|Б|май|Директор|Да"))
                .containsExactly("number-restarts");
    }

    @Test
    void noticesAnEmptyColumnOfResultsOnce() {
        assertThat(ofPlan("1|А|май|Директор|\n2|Б|май|Директор|")).containsExactly("result-column-empty");
    }

    @Test
    void noticesAnUnexplainedAbbreviationThatResemblesAnother() {
        assertThat(ofPlan("1|А|май|УО, ИМЦ|Да\n2|Б|май|УО, ИМЦ|Да\n3|В|май|УО, ИМЖ|Да"))
                .contains("abbreviation-look-alike");
    }

    @Test
    void noticesIndicatorsThatCannotBeMeasured() {
        ReadDocument document = html(
                "<p>План мероприятий до 2030 года</p>"
                        + table("№|Мероприятие|Срок\n1|Начать|май 2026")
                        + "<p>Показатели</p>"
                        + table(
                                "№|Наименование показателя|Срок\n1|Привлечение наставников|2030\n2|Рост числа кружков в 2 раза|2030"));
        assertThat(rules(document)).contains("indicator-without-number", "indicator-without-base-year");
    }

    @Test
    void noticesDeadlinesBeforeTheActAndOutsideThePeriod() {
        assertThat(rules(text("ПРИКАЗ\nот 05.02.2024 № 12\nО смотре\n1. Собрать заявки до 1 января 2024 года.")))
                .contains("deadline-before-act");
        assertThat(ofPlan("1|А|май 2027 года|Директор|Да")).containsExactly("deadline-outside-period");
    }

    @Test
    void noticesPointsInsideForeignPoints() {
        assertThat(
                        rules(
                                text(
                                        "ПРИКАЗ\nот 05.02.2024 № 12\nО смотре\n1. Завучу:\n1.1. Начать.\n2.2. Кончить.\n1. Завхозу начать.")))
                .contains("clause-misplaced", "clause-number-repeated");
    }

    @Test
    void noticesAnActCitedInTwoWays() {
        assertThat(
                        rules(
                                text(
                                        "ПРИКАЗ\nот 05.02.2024 № 12/р\nО смотре\n1. Утвердить план.\n\nПриложение 1\nк приказу\nот 07.02.2024 № 12р")))
                .contains("act-cited-differently");
    }

    @Test
    void noticesASurnameSpelledInTwoWaysButNotItsCases() {
        assertThat(rules(text("Ветрошин А.Б. и Ветрошинов А.Б.\nВетршин А.Б. – директор")))
                .contains("person-spelled-differently");
        assertThat(rules(text("Поручить Ветровой А.Б.\nВетрова А.Б. – директор\nс Ветровым В.Г., Ветров В.Г.")))
                .doesNotContain("person-spelled-differently");
    }

    @Test
    void noticesGapsAndMixedMarksInData() {
        assertThat(rules(html(table("Предмет|2023|2024\nФизика|19.5|20,5\nХимия|13|"))))
                .contains("data-gap", "decimal-marks-mixed");
    }

    @Test
    void tellsNeighbouringRowsOnceAndFewOnesApart() {
        String plan = "<p>План мероприятий на 2025 год</p>";
        String heading = "№|Мероприятие|Срок|Ответственный\n";
        List<Finding> run = html(plan + table(heading + "1|А|май||\n2|Б|май||\n3|В|май||\n4|Г|май|Директор"))
                .findings();
        assertThat(run).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("Мероприятий подряд без исполнителя: 3 (строки 2–4).");
            assertThat(finding.places())
                    .extracting(Place::at)
                    .containsExactly(At.row(1, 2), At.row(1, 3), At.row(1, 4));
            assertThat(FindingTexts.message(finding, Locale.ENGLISH))
                    .isEqualTo("Measures in a row without an executor: 3 (rows 2–4).");
        });
        assertThat(rules(html(plan + table(heading + "1|А|май|\n2|Б|май|Директор\n3|В|май|"))))
                .containsExactly("executor-missing", "executor-missing");
    }

    @Test
    void proposesTheChangeWhereItIsMechanical() {
        ReadDocument document = html("<p>План мероприятий на 2025 год</p>"
                + table("№|Мероприятие|Срок|Ответственный\n1|Начать yчёт|2025 год, далее- ежегодно|Школа №5"));
        assertThat(document.findings())
                .extracting(Finding::field, Finding::mend)
                .containsExactlyInAnyOrder(
                        tuple(null, new Mend("yчёт", "учёт")),
                        tuple(Field.DEADLINE, new Mend("2025 год, далее- ежегодно", "2025 год, далее – ежегодно")),
                        tuple(Field.EXECUTORS, new Mend("Школа №5", "Школа № 5")));
        assertThat(new Mend("yчёт", "учёт").in("Начать yчёт")).isEqualTo("Начать учёт");
    }

    @Test
    void findsNothingInACleanOrder() {
        assertThat(text("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ\nПРИКАЗ\nот 05.02.2025 № 12\nО смотре\nПРИКАЗЫВАЮ:\n"
                                + "1. Методическому центру провести смотр. Срок: до 28 февраля 2025 года.\n"
                                + "2. Контроль исполнения приказа оставляю за собой.\nНачальник управления А.А. Образцова")
                        .findings())
                .isEmpty();
    }

    @Test
    void namesThePlaceAndTheWords() {
        Finding finding = html("<p>План мероприятий на 2025 год</p>"
                        + table("№|Мероприятие|Срок|Ответственный\n1|Начать||Директор"))
                .findings()
                .getFirst();
        assertThat(finding.at()).isEqualTo(At.row(1, 2));
        assertThat(finding.quote()).isEqualTo("Начать");
        assertThat(FindingTexts.message(finding, Locale.ENGLISH)).isEqualTo("The measure has no deadline.");
    }
}

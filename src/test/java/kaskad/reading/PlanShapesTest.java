package kaskad.reading;

import static kaskad.reading.Documents.html;
import static kaskad.reading.Documents.table;
import static kaskad.reading.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans that are no table with a measure in each row: calendars and lists. */
class PlanShapesTest {
    private static final String PLAN = "<p><b>План работы на 2025-2026 учебный год</b></p>";

    /** Section, number, title, term and executors of each measure. */
    private static List<String> rows(ReadDocument document) {
        return document.plans().stream()
                .flatMap(plan -> plan.sections().stream())
                .flatMap(section -> section.measures().stream()
                        .map(measure -> Stream.of(
                                        section.title(),
                                        measure.number(),
                                        measure.title(),
                                        measure.deadline() == null
                                                ? null
                                                : measure.deadline().raw(),
                                        measure.executors() == null
                                                ? null
                                                : measure.executors().raw())
                                .map(String::valueOf)
                                .collect(Collectors.joining("|"))))
                .toList();
    }

    @Test
    void directionsThatCrossMonthsHoldAMeasureInEachCell() {
        assertThat(rows(html(PLAN + table("""
                        №|Направление|Сентябрь|Октябрь|Ноябрь|Ответственный
                        1|Кадры|Распределение нагрузки||Анкетирование педагогов|Завуч
                        2|Контроль|Входные срезы<br>Проверка журналов|Посещение уроков||Директор
                        """))))
                .containsExactly(
                        "Кадры|null|Распределение нагрузки|Сентябрь|Завуч",
                        "Кадры|null|Анкетирование педагогов|Ноябрь|Завуч",
                        "Контроль|null|Входные срезы|Сентябрь|Директор",
                        "Контроль|null|Проверка журналов|Сентябрь|Директор",
                        "Контроль|null|Посещение уроков|Октябрь|Директор");
    }

    @Test
    void monthsThatCrossDirectionsDoToo() {
        assertThat(rows(html(PLAN + table("""
                        Месяц|Работа с семьями|Организационная работа
                        Январь|День открытых дверей|Годовой отчёт о работе
                        Февраль||Совещание педагогов
                        """))))
                .containsExactly(
                        "Работа с семьями|null|День открытых дверей|Январь|null",
                        "Организационная работа|null|Годовой отчёт о работе|Январь|null",
                        "Организационная работа|null|Совещание педагогов|Февраль|null");
    }

    @Test
    void aColumnOfMonthsBesideMeasuresIsTheTerm() {
        assertThat(rows(html(PLAN + table("""
                        Месяц|Объект контроля|Цель|Кто проводит
                        Сентябрь|Состояние рабочих программ|Соответствие стандарту|Завуч
                        Октябрь|Ведение журналов|Объективность оценок|Директор
                        """))))
                .containsExactly(
                        "|null|Состояние рабочих программ|Сентябрь|Завуч", "|null|Ведение журналов|Октябрь|Директор");
    }

    @Test
    void labelsTellTermsAndExecutorsOfAList() {
        assertThat(rows(text("""
                        План подготовки школы к учебному году

                        1. Провести осмотр здания. Срок: до 1 мая 2026 г. Отв.: завхоз.

                        2. Заключить договор на промывку труб.
                        Срок – июнь 2026 г.
                        Ответственный – директор.
                        """)))
                .containsExactly(
                        "|1.|Провести осмотр здания|до 1 мая 2026 г.|завхоз",
                        "|2.|Заключить договор на промывку труб|июнь 2026 г.|директор");
    }

    @Test
    void bracketsAndDashesTellThemToo() {
        assertThat(rows(text("""
                        План работы профкома на 2026 год

                        I. Собрания

                        1. Об охране труда – октябрь – уполномоченный.

                        II. Конкурсы

                        1. Конкурс «Учитель года» (март – май, профком).
                        """)))
                .containsExactly(
                        "Собрания|1.|Об охране труда|октябрь|уполномоченный",
                        "Конкурсы|1.|Конкурс «Учитель года»|март – май|профком");
    }

    @Test
    void aTermMayBeginALineOrStandOverTheList() {
        assertThat(rows(text("""
                        План месячника безопасности

                        до 1 сентября – издать приказ;

                        5 сентября – учебная эвакуация.
                        """)))
                .containsExactly("|null|издать приказ|до 1 сентября|null", "|null|учебная эвакуация|5 сентября|null");
        assertThat(rows(html(
                        "<p><b>План спортивных дел</b></p><p><b>Сентябрь</b></p><p>1. День здоровья. Отв. завуч.</p>"
                                + "<p><b>Октябрь</b></p><p>1. Первенство по футболу. Отв. тренер.</p>")))
                .containsExactly(
                        "Сентябрь|1.|День здоровья|Сентябрь|завуч", "Октябрь|1.|Первенство по футболу|Октябрь|тренер");
    }

    @Test
    void pointsOfAnOrderAreNoPlan() {
        assertThat(text("""
                        ПРИКАЗ
                        от 05.02.2026 № 12
                        Об утверждении плана смотра

                        1. Утвердить план смотра до 10 февраля 2026 года.
                        2. Завучу провести смотр до 1 марта 2026 года.
                        3. Директору подвести итоги до 1 апреля 2026 года.
                        """).plans()).isEmpty();
    }

    @Test
    void listsWithoutTermsAreNoPlan() {
        assertThat(text("""
                        План кабинета

                        1. Доска и экран.

                        2. Шкаф для пособий.

                        3. Столы и стулья.
                        """).plans()).isEmpty();
    }
}

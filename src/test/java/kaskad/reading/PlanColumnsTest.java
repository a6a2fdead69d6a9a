package kaskad.reading;

import static kaskad.reading.Documents.html;
import static kaskad.reading.Documents.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How the columns of a plan are told, and what is no plan. */
class PlanColumnsTest {
    private static final String PLAN = "<p>План мероприятий на 2025 год</p>";

    private static List<String> columns(String rows) {
        return html(PLAN + table(rows)).plans().getFirst().columns();
    }

    private static ReadMeasure first(String rows) {
        return html(PLAN + table(rows))
                .plans()
                .getFirst()
                .measures()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsColumnsWithoutHeadingsByTheirCells() {
        assertThat(columns("""
                        1.|Проверить состояние кровли и водостоков|до 20 марта|Завхоз
                        2.|Назначить дежурных на время паводка|апрель|Директор
                        """)).containsExactly("number", "title", "deadline", "executors");
    }

    @Test
    void tellsUnknownHeadingsByTheCellsUnderThem() {
        assertThat(columns("""
                        №|Что планируется провести|К какому времени|Чьими силами
                        1|Час общения|октябрь|Классные руководители
                        2|Конкурс сочинений|ноябрь|Учителя русского языка
                        """)).containsExactly("number", "title", "deadline", "executors");
    }

    @Test
    void joinsTheEndsOfATermAndCoExecutors() {
        ReadMeasure measure = first("""
                №|Мероприятие|Срок начала|Срок окончания|Ответственный|Соисполнители
                1|Провести ремонт|01.06.2025|15.08.2025|Завхоз|Директор
                """);
        assertThat(Objects.requireNonNull(measure.deadline()).raw()).isEqualTo("01.06.2025 – 15.08.2025");
        assertThat(Objects.requireNonNull(measure.executors()).raw()).isEqualTo("Завхоз, Директор");
    }

    @Test
    void readsTickedMonths() {
        ReadMeasure measure = first("""
                №|Мероприятие|Сентябрь|Октябрь|Ноябрь|Ответственный
                1|Провести срез|+||+|Завуч
                """);
        assertThat(Objects.requireNonNull(measure.deadline()).raw()).isEqualTo("Сентябрь, Ноябрь");
    }

    @Test
    void aColumnOfDirectionsNamesTheSections() {
        ReadPlan plan = html(PLAN + table("""
                        Направление|Мероприятие|Срок|Ответственный
                        Кадры|Обучить педагогов|май|Завуч
                        Кадры|Найти наставников|июнь|Завуч
                        Быт|Починить кровлю|июль|Завхоз
                        """)).plans().getFirst();
        assertThat(plan.sections()).extracting(ReadSection::title).containsExactly("Кадры", "Быт");
    }

    @Test
    void listsOfContactsAndSumsAreNoPlans() {
        ReadDocument document = html("<p>Контакты</p>"
                + table("Наименование организации|Ответственный|Телефон\nШкола № 1|Яшина О.О.|00-01")
                + "<p>Смета</p>"
                + table("Наименование расходов|Количество|Сумма\nБензин|5|100\nРемонт|2|300"));
        assertThat(document.plans()).isEmpty();
    }

    @Test
    void readsIndicatorsThatStandAsAList() {
        ReadPlan plan = html(PLAN + "<p>Целевые показатели:</p><p>1) увеличение доли призёров с 20 до 35 %;</p>"
                        + "<p>2) открытие не менее 6 классов.</p>"
                        + table("Мероприятие|Срок\nНачать|май"))
                .plans()
                .getFirst();
        assertThat(plan.indicators())
                .extracting(ReadIndicator::number, ReadIndicator::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1)", "увеличение доли призёров с 20 до 35 %"),
                        org.assertj.core.groups.Tuple.tuple("2)", "открытие не менее 6 классов"));
    }

    @Test
    void theSchoolsPlanThatCitesRegionalProceduresIsTheSchools() {
        ReadPlan plan =
                html("<p>План по результатам региональных процедур (письмо министерства области от 01.02.2025)</p>"
                                + table(
                                        "№|Мероприятие|Срок|Ответственный\n1|Обсудить|май|Директор, заместители директора"))
                        .plans()
                        .getFirst();
        assertThat(plan.level()).isEqualTo(Level.SCHOOL);
    }
}

package kaskad.reading;

import static kaskad.reading.Documents.html;
import static kaskad.reading.Documents.table;
import static kaskad.reading.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kaskad.reading.Threshold.Comparison;
import kaskad.reading.Threshold.Unit;
import kaskad.reading.deadlines.DeadlineKind;
import org.junit.jupiter.api.Test;

class PlanReadingTest {
    private static final String PLAN = "<p>План мероприятий гимназии на 2025 год</p>";

    private static ReadPlan only(ReadDocument document) {
        assertThat(document.plans()).hasSize(1);
        return document.plans().getFirst();
    }

    private static List<String> titles(ReadPlan plan) {
        return plan.measures().map(ReadMeasure::title).toList();
    }

    @Test
    void findsColumnsByTheirHeadingsInAnyOrder() {
        ReadPlan plan = only(html(PLAN + table("""
                        |Ответственный|Когда|Содержание работы|Планируемый итог
                        1|Завуч|май|Провести смотр|Грамоты
                        """)));
        assertThat(plan.columns()).containsExactly("number", "executors", "deadline", "title", "result");
        ReadMeasure measure = plan.measures().findFirst().orElseThrow();
        assertThat(measure.number()).isEqualTo("1");
        assertThat(measure.title()).isEqualTo("Провести смотр");
        assertThat(Objects.requireNonNull(measure.deadline()).kind()).isEqualTo(DeadlineKind.ONCE);
        assertThat(Objects.requireNonNull(measure.executors()).raw()).isEqualTo("Завуч");
        assertThat(Objects.requireNonNull(measure.result()).raw()).isEqualTo("Грамоты");
    }

    @Test
    void aRoleThatTheTableLacksIsNullAndAnEmptyCellIsEmpty() {
        ReadMeasure measure = only(html(PLAN + table("№|Мероприятие|Срок\n1.|Провести смотр|")))
                .measures()
                .findFirst()
                .orElseThrow();
        assertThat(measure.executors()).isNull();
        assertThat(Objects.requireNonNull(measure.deadline()).raw()).isEmpty();
    }

    @Test
    void rowsOfColumnNumbersRepeatedHeadingsAndEditorialRowsAreNoMeasures() {
        ReadPlan plan = only(html(PLAN + table("""
                        № п/п|Мероприятие|Срок|Исполнитель
                        1|2|3|4
                        1.|Первое дело|май|Завуч
                        =(в ред. приказа от 01.02.2025 № 3)
                        № п/п|Мероприятие|Срок|Исполнитель
                        2.|Второе дело|июнь|Завуч
                        """)));
        assertThat(titles(plan)).containsExactly("Первое дело", "Второе дело");
    }

    @Test
    void keepsSectionsWithoutMeasuresAndCutsTheirNumbers() {
        ReadPlan plan = only(html(PLAN + table("""
                        №|Мероприятие|Срок|Исполнитель
                        =Раздел 1. Подготовка
                        =II. Проведение
                        2.1|Начать|май|Завуч
                        =Итоговая работа
                        3.1|Закончить|июнь|Завуч
                        """)));
        assertThat(plan.sections())
                .extracting(
                        ReadSection::number,
                        ReadSection::title,
                        section -> section.measures().size())
                .containsExactly(
                        tuple("1", "Подготовка", 0), tuple("II", "Проведение", 1), tuple(null, "Итоговая работа", 1));
    }

    @Test
    void aNumberedRowWithNothingButATitleIsASectionOnlyBeforeItsOwnSubRows() {
        ReadPlan plan = only(html(PLAN + table("""
                        №|Мероприятие|Срок|Исполнитель
                        1.|Подготовка||
                        1.1.|Начать|май|Завуч
                        1.2.|Забытая строка||
                        """)));
        assertThat(plan.sections()).extracting(ReadSection::title).containsExactly("Подготовка");
        assertThat(titles(plan)).containsExactly("Начать", "Забытая строка");
    }

    @Test
    void mergedCellsBelongToEveryRowThatTheyCover() {
        ReadPlan plan = only(html(PLAN
                + "<table><tr><td>№</td><td>Мероприятие</td><td>Срок</td><td>Ответственный</td></tr>"
                + "<tr><td>1</td><td>Первое</td><td rowspan=2>май</td><td>Завуч</td></tr>"
                + "<tr><td>2</td><td>Второе</td><td>Библиотекарь</td></tr></table>"));
        assertThat(plan.measures())
                .extracting(
                        measure -> Objects.requireNonNull(measure.deadline()).raw())
                .containsExactly("май", "май");
    }

    @Test
    void headingsMayStandInTwoRows() {
        ReadPlan plan = only(html(PLAN
                + "<table><tr><td rowspan=2>№</td><td rowspan=2>Мероприятие</td><td colspan=2>Срок</td><td rowspan=2>Ответственный</td></tr>"
                + "<tr><td>начало</td><td>окончание</td></tr>"
                + "<tr><td>1</td><td>Первое</td><td>май</td><td>июнь</td><td>Завуч</td></tr></table>"));
        assertThat(titles(plan)).containsExactly("Первое");
    }

    @Test
    void tablesUnderSectionTitlesAreOnePlan() {
        ReadPlan plan = only(html(PLAN
                + "<p>1. Учёба</p>" + table("Мероприятие|Срок|Ответственный\n1. Первое|май|Завуч")
                + "<p>2. Отдых</p>" + table("1. Второе|июнь|Завуч")));
        assertThat(plan.sections()).extracting(ReadSection::title).containsExactly("Учёба", "Отдых");
        assertThat(plan.measures())
                .extracting(ReadMeasure::number, ReadMeasure::title)
                .containsExactly(tuple("1.", "Первое"), tuple("1.", "Второе"));
    }

    @Test
    void joinsARowThatAPageBreakCut() {
        ReadPlan plan = only(text("""
                        План мероприятий на 2025 год

                        №\tМероприятие\tСрок\tОтветственный
                        1.\tПодписать соглашения со\tмай\tЗавуч

                        \tшколами района\t\tДиректор
                        2.\tПровести сбор\tиюнь\tЗавуч
                        """));
        assertThat(titles(plan)).containsExactly("Подписать соглашения со школами района", "Провести сбор");
        assertThat(Objects.requireNonNull(plan.measures().toList().getFirst().executors())
                        .raw())
                .isEqualTo("Завуч Директор");
    }

    @Test
    void readsTextWithACellALine() {
        ReadPlan plan = only(text("""
                        План мероприятий на 2025 год
                        \t№

                        \tМероприятие
                        \tСрок
                        исполнения
                        \tИсполнитель

                        \tПодготовка

                        \t1.
                        \tПервое дело
                        \tмай
                        \tЗавуч

                        \t2.
                        \tВторое дело
                        \t
                        \t
                        """));
        assertThat(plan.sections()).extracting(ReadSection::title).containsExactly("Подготовка");
        assertThat(titles(plan)).containsExactly("Первое дело", "Второе дело");
    }

    @Test
    void theSchoolYearOfTheTitleGivesDeadlinesTheirYear() {
        ReadPlan plan = only(html("<p>План школы на 2025/2026 учебный год</p>"
                + table("№|Мероприятие|Срок\n1|Начать|октябрь\n2|Закончить|до 20 мая")));
        assertThat(plan.period()).isEqualTo(new ReadPlan.Span(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)));
        assertThat(plan.measures())
                .extracting(measure ->
                        Objects.requireNonNull(measure.deadline()).norm().toString())
                .satisfies(norms -> {
                    assertThat(norms.get(0)).contains("2025-10-31");
                    assertThat(norms.get(1)).contains("2026-05-20");
                });
    }

    @Test
    void tellsWhosePlanItIs() {
        assertThat(level("План мероприятий Заречной области на 2025 год")).isEqualTo(Level.REGION);
        assertThat(level("Муниципальный план мероприятий на 2025 год")).isEqualTo(Level.MUNICIPALITY);
        assertThat(level("План МБОУ СОШ № 3 на 2025 год")).isEqualTo(Level.SCHOOL);
        assertThat(level("План мероприятий на 2025 год")).isNull();
    }

    private static Level level(String title) {
        return only(html("<p>" + title + "</p>" + table("№|Мероприятие|Срок\n1|Начать|май")))
                .level();
    }

    @Test
    void measuresResults() {
        ReadMeasure measure = only(html(
                        PLAN
                                + table(
                                        "№|Мероприятие|Ожидаемый результат\n1|Открыть кружки|Работает не менее 5 школьных кружков, охват (100%)")))
                .measures()
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(measure.result()).thresholds())
                .containsExactly(
                        new Threshold(Comparison.AT_LEAST, new BigDecimal(5), Unit.COUNT, "школьных кружков"),
                        new Threshold(Comparison.EXACTLY, new BigDecimal(100), Unit.PERCENT, null));
    }

    @Test
    void readsIndicatorsAndTheirTargets() {
        ReadPlan plan = only(html("<p>План мероприятий до 2030 года</p>"
                + table("№|Мероприятие|Срок\n1|Начать|май")
                + "<p>Целевые показатели плана</p>"
                + table("""
                        №|Наименование показателя|Срок
                        1.|Увеличение до 40 процентов доли кружков для детей до 10 лет (по сравнению с 2023 годом)|2030 год
                        2.|Рост числа кружков не менее чем на 5 процентов ежегодно|ежегодно
                        3.|Увеличение числа наставников не менее чем в 2 раза по сравнению с 2024 годом|2028 год
                        4.|Снижение доли отсева до 3 %|2027 год
                        5.|Привлечение наставников|2027 год
                        """)));
        assertThat(plan.indicators())
                .extracting(ReadIndicator::target)
                .containsExactly(
                        target(Target.Kind.REACH_LEVEL, Comparison.AT_LEAST, 40, Unit.PERCENT, 2023, 2030),
                        target(Target.Kind.GROW_YEARLY, Comparison.AT_LEAST, 5, Unit.PERCENT, null, null),
                        target(Target.Kind.MULTIPLY, Comparison.AT_LEAST, 2, Unit.TIMES, 2024, 2028),
                        target(Target.Kind.REACH_LEVEL, Comparison.AT_MOST, 3, Unit.PERCENT, null, 2027),
                        new Target(Target.Kind.NONE, null, null, null, null, null, LocalDate.of(2027, 12, 31)));
    }

    private static Target target(
            Target.Kind kind,
            Comparison comparison,
            int value,
            Unit unit,
            @org.jspecify.annotations.Nullable Integer base,
            @org.jspecify.annotations.Nullable Integer year) {
        return new Target(
                kind,
                comparison,
                new BigDecimal(value),
                unit,
                null,
                base,
                year == null ? null : LocalDate.of(year, 12, 31));
    }

    @Test
    void keepsTablesOfNumbersAndWorkingGroups() {
        ReadDocument document = html("<p>Выбор предметов</p>"
                + table("Предмет|2023|2024\nФизика|19|20,5\nХимия|13|")
                + "<p>Состав рабочей группы</p>"
                + table("ФИО|Должность\nИванова Анна Петровна|директор"));
        assertThat(document.data()).singleElement().satisfies(data -> {
            assertThat(data.title()).isEqualTo("Выбор предметов");
            assertThat(data.rows()).containsExactly(List.of("Физика", "19", "20,5"), List.of("Химия", "13", ""));
        });
        assertThat(document.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.members())
                        .containsExactly(new ReadGroup.Member("Иванова Анна Петровна", "директор", null)));
    }
}

package kaskad.ui.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kaskad.ui.Bar;
import kaskad.ui.Chart;
import kaskad.ui.Choice;
import kaskad.ui.Counter;
import kaskad.ui.Deadline;
import kaskad.ui.Finding;
import kaskad.ui.Matrix;
import kaskad.ui.Moment;
import kaskad.ui.Status;
import kaskad.ui.Tab;
import org.jspecify.annotations.Nullable;

/** Invented data for the living page; content is Russian in both languages, as real content is. */
public record GalleryPage(LocalDate today) {

    static GalleryPage on(LocalDate today) {
        return new GalleryPage(today);
    }

    /** A row of the sample table. */
    public record Row(String number, String title, String plan, Status status, Deadline deadline, int done, int of) {
        public Bar bar() {
            return Bar.of(Status.DONE, done, of);
        }
    }

    public List<Row> rows() {
        return List.of(
                new Row(
                        "2",
                        "Разработать и утвердить планы мероприятий общеобразовательных организаций",
                        "Муниципальный план",
                        Status.DONE_LATE,
                        due(-30).met(),
                        40,
                        40),
                new Row(
                        "4",
                        "Стажировки учителей математики, физики и химии",
                        "Муниципальный план",
                        Status.IN_WORK,
                        due(3),
                        24,
                        40),
                new Row("11", "Участие в предметных олимпиадах", "Муниципальный план", Status.RETURNED, due(1), 20, 40),
                new Row(
                        "15",
                        "Мониторинг оснащённости естественно-научных лабораторий",
                        "Областной план",
                        Status.OVERDUE,
                        due(-12),
                        28,
                        40),
                new Row(
                        "18",
                        "Аналитическая справка по итогам полугодия",
                        "План школы",
                        Status.NOT_DUE,
                        due(24),
                        0,
                        40));
    }

    public Deadline due(int days) {
        return Deadline.of(
                today.plusDays(days),
                today,
                "«2025 год, далее — ежегодно» → отчётный день округа, перенос с выходного");
    }

    public List<Status> statuses() {
        return Arrays.asList(Status.values());
    }

    public List<Counter> counters() {
        return List.of(
                new Counter(Status.OVERDUE, "Просрочено", 1, "на 12 дней", "#over", false),
                new Counter(Status.RETURNED, "Возвращено", 1, "ответить до 04.12", "#ret", false),
                new Counter(Status.ON_REVIEW, "Ждут проверки", 17, "у координатора округа", "#review", false),
                new Counter(Status.IN_WORK, "Все дела", 1419, "до конца декабря", "#all", true),
                new Counter(Status.SILENT, "Молчат", 0, null, "#silent", false));
    }

    public Bar bar() {
        return new Bar(
                List.of(
                        new Bar.Part(Status.DONE, 4),
                        new Bar.Part(Status.DONE_LATE, 1),
                        new Bar.Part(Status.ON_REVIEW, 1),
                        new Bar.Part(Status.IN_WORK, 9),
                        new Bar.Part(Status.OVERDUE, 1),
                        new Bar.Part(Status.NOT_DUE, 2)),
                18);
    }

    public List<Choice> choices() {
        return List.of(new Choice("uo", "Управление образования"), new Choice("mmc", "Методический центр"));
    }

    public List<Tab> tabs() {
        return List.of(
                new Tab("Таблица", "table", "#table", true),
                new Tab("Календарь", "calendar", "#calendar", false),
                new Tab("Покрытие", "coverage", "#coverage", false),
                new Tab("Редакции", "history", "#history", false));
    }

    public List<Moment> moments() {
        return List.of(
                new Moment(
                        Status.RETURNED,
                        "Возвращено на доработку",
                        "01.12.2025, 16:40 · координатор округа",
                        "Причина: нет реквизитов приказа."),
                new Moment(Status.ON_REVIEW, "Отчёт представлен, версия 1", "28.11.2025, 11:05 · зам. директора", null),
                new Moment(Status.IN_WORK, "Принято в работу", "24.06.2025 · зам. директора", null));
    }

    public List<Finding> findings() {
        return List.of(
                new Finding(
                        Status.OVERDUE,
                        "Ошибка",
                        "Строка 10: нет срока и исполнителя. В областном плане у этого пункта «до 1 сентября 2026 года».",
                        "Взять из областного плана",
                        GalleryController.PATH),
                new Finding(
                        Status.AT_RISK,
                        "Предупреждение",
                        "Сокращение «ММА» не раскрыто. Похоже на опечатку в «ММЦ».",
                        "Это ММЦ, запомнить",
                        GalleryController.PATH),
                new Finding(Status.IN_WORK, "Замечание", "После пункта 6 идёт пункт 10.", null, null));
    }

    public Chart lines() {
        return new Chart(
                "Траектория до 2030 года, %",
                "Факт растёт с 24,1 до 26,8; план на 2030 год 35,0.",
                Chart.Kind.LINES,
                "",
                List.of("2023", "2024", "2025", "2026", "2027", "2028", "2029", "2030"),
                List.of(
                        new Chart.Series("Факт", false, Arrays.asList(24.1, 25.7, 26.8, null, null, null, null, null)),
                        new Chart.Series("План", true, Arrays.asList(null, 25.5, 27.5, 29.0, 30.5, 32.0, 33.5, 35.0))),
                "#csv");
    }

    public Chart bars() {
        return new Chart(
                "Отчёты за неделю",
                "Больше всего отчётов пришло в четверг: 64 из 40 ожидавшихся.",
                Chart.Kind.BARS,
                "",
                List.of("Пн", "Вт", "Ср", "Чт", "Пт"),
                List.of(
                        new Chart.Series("Пришло", false, Arrays.asList(12.0, 31.0, 40.0, 64.0, 22.0)),
                        new Chart.Series("Ожидалось", true, Arrays.asList(20.0, 30.0, 40.0, 40.0, 30.0))),
                "#csv");
    }

    public Matrix matrix() {
        List<String> schools = IntStream.rangeClosed(1, 24)
                .mapToObj(i -> i % 5 == 0 ? "Верхнелуговская СОШ" : "Школа № " + i)
                .toList();
        return new Matrix(
                "Состояние мероприятий по школам",
                "Мероприятие",
                "Исполнили",
                schools,
                List.of(
                        new Matrix.Group("Управление качеством образования"),
                        new Matrix.Sentence(
                                "1. Утвердить план и довести до школ", "#1", Status.DONE, "исполняет округ"),
                        cells("2. Разработать планы мероприятий школ", 2),
                        cells("4. Стажировки учителей математики, физики и химии", 4),
                        new Matrix.Group("Профессиональное самоопределение обучающихся"),
                        cells("11. Участие в предметных олимпиадах", 11),
                        cells("15. Мониторинг оснащённости лабораторий", 15)));
    }

    private static Matrix.Cells cells(String label, int seed) {
        List<Matrix.@Nullable Cell> cells = new ArrayList<>();
        Status[] all = Status.values();
        int done = 0;
        for (int i = 0; i < 24; i++) {
            int pick = (i * 7 + seed * 5) % 13;
            Status status = pick < all.length ? all[pick] : Status.DONE;
            done += status == Status.DONE ? 1 : 0;
            cells.add(pick == 12 ? null : new Matrix.Cell(status, "#cell-" + seed + "-" + i));
        }
        return new Matrix.Cells(label, "#row-" + seed, cells, done + " / 23");
    }
}

package kaskad.reading.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A document as offices write them, put together by a seed: everything that may be missing sometimes is. */
final class InventedDocument {
    private static final List<String> DEADLINES = List.of(
            "до 1 марта 2026 года",
            "ежеквартально, до 5 числа",
            "Январь –<br>май",
            "постоянно",
            "",
            "—",
            "в течение года",
            "2025–2027 гг.",
            "I квартал 2026 года, далее ежегодно");
    private static final List<String> EXECUTORS = List.of(
            "Управление образования<br>МАУ ИМЦ",
            "Директор, классные руководители",
            "",
            "МБОУ СОШ № 1, 5, 8 (по согласованию)",
            "Иванова М.П., заместитель директора");
    private static final List<String> RESULTS = List.of(
            "",
            "Аналитическая справка",
            "Не менее 5 семинаров;<br>охват 80&nbsp;%",
            "Приказ № 15 < срока & «план»",
            "-");
    private static final List<String> TITLES = List.of(
            "Провести семинар для учителей математики",
            "Обновить раздел сайта;<br>- новости;<br>- документы",
            "проведение олимпиады (муниципальный этап)",
            "Мониторинг 1.10 и 2.2",
            "«Неделя науки» в школах");
    private static final List<String> OTHERS =
            List.of("Отметка об исполнении", "Место проведения", "Примечание", "Источник финансирования");

    private final Random random;
    private final StringBuilder html = new StringBuilder();

    private InventedDocument(long seed) {
        this.random = new Random(seed);
    }

    static String html(long seed) {
        InventedDocument document = new InventedDocument(seed);
        if (document.chance(3)) {
            document.act();
        }
        int plans = 1 + document.random.nextInt(3);
        for (int i = 1; i <= plans; i++) {
            document.plan(i);
        }
        if (document.chance(3)) {
            document.group();
        }
        return document.html.toString();
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void line(String text) {
        html.append("<p>").append(text).append("</p>");
    }

    private void act() {
        line("Управление образования администрации города Лесного");
        line("ПРИКАЗ");
        line("25.01.2026 № 27/р");
        line("Об утверждении плана мероприятий");
        line("В соответствии с распоряжением Департамента образования от 12.01.2026 № 4-р «О мерах» ПРИКАЗЫВАЮ:");
        line("1. Утвердить план мероприятий.");
        if (chance(2)) {
            line("2. Руководителям общеобразовательных организаций:");
            line("2.1. представить отчёт в срок до 1 марта 2026 года;");
            line("2.2) обеспечить участие учителей.");
        }
        line("3. Контроль за исполнением приказа оставляю за собой.");
        line(chance(2) ? "И.о. начальника управления И.И. Петрова" : "Начальник управления И.И. Петрова");
    }

    private void plan(int number) {
        if (number > 1 || chance(2)) {
            line("Приложение " + number);
            line("к приказу Управления образования");
            line("от 25.01.2026 № 27/р");
        }
        html.append("<p align=center><b>План мероприятий ").append(number).append(" на 2026 год</b></p>");
        List<String> headings = headings();
        html.append("<table>");
        row(headings);
        boolean sections = chance(2);
        int count = 1 + random.nextInt(3);
        for (int section = 1; section <= count; section++) {
            if (sections) {
                String mark = chance(2) ? "II. " : chance(2) ? section + ". " : "";
                html.append("<tr><td colspan=").append(headings.size()).append("><b>");
                html.append(mark).append("Раздел о работе ").append(section).append("</b></td></tr>");
            }
            for (int i = 1; i <= random.nextInt(5) + 1; i++) {
                measure(headings, section + "." + i);
            }
        }
        html.append("</table>");
        if (chance(3)) {
            indicators();
        }
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of("Наименование мероприятия", "Сроки проведения"));
        if (!chance(5)) {
            headings.add("№ п/п");
        }
        if (!chance(4)) {
            headings.add("Ответственный исполнитель");
        }
        if (!chance(3)) {
            headings.add("Ожидаемый результат");
        }
        OTHERS.stream().filter(any -> chance(4)).forEach(headings::add);
        Collections.shuffle(headings, random);
        return headings;
    }

    private void measure(List<String> headings, String number) {
        List<String> cells = new ArrayList<>();
        for (String heading : headings) {
            cells.add(
                    switch (heading) {
                        case "№ п/п" -> chance(4) ? "1.10." : chance(6) ? "" : number;
                        case "Наименование мероприятия" -> one(TITLES);
                        case "Сроки проведения" -> one(DEADLINES);
                        case "Ответственный исполнитель" -> one(EXECUTORS);
                        case "Ожидаемый результат" -> one(RESULTS);
                        default -> chance(2) ? "" : "Актовый зал, " + number;
                    });
        }
        row(cells);
    }

    private void indicators() {
        line("Целевые показатели");
        html.append("<table>");
        row(List.of("№", "Показатель", "2025 год", "2026 год"));
        row(List.of("1", "Доля выпускников, выбравших физику, %", "15", "35"));
        row(List.of("2", "Увеличение числа студий до 5", "", "5"));
        html.append("</table>");
    }

    private void group() {
        line("Состав рабочей группы");
        html.append("<table>");
        row(List.of("ФИО", "Должность"));
        row(List.of("Петрова Ирина Ивановна", "начальник отдела,<br>председатель"));
        row(List.of("Орлов И.А.", ""));
        html.append("</table>");
    }

    private void row(List<String> cells) {
        html.append("<tr>");
        cells.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
        html.append("</tr>");
    }
}

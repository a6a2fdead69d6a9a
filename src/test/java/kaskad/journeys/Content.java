package kaskad.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The document of the journey and what people write in it: content, the same in every language. */
final class Content {
    static final int YEAR = LocalDate.now(ZoneId.of("Asia/Tomsk")).getYear();
    static final String TITLE = "План работы по развитию технических кружков";
    static final String SECTION = "Кружки и мастерские";
    static final String FIRST = "Обновить программы технических кружков";
    static final String SECOND = "Открыть вечернюю мастерскую";
    static final String SCHOOLS = "Образовательные организации";
    static final String LYCEUM = "Лицей утренних звёзд";
    static final String DUE = "до 28 декабря " + YEAR + " года";
    static final String RESULT = "Программы утверждены в каждой школе";
    static final String REPORT = "Обновлены три программы, занятия начаты";
    static final String CORRECTED = REPORT + ", приказ приложен";
    static final String REMARK = "Назовите приказ, которым утверждены программы";

    private static final Pattern NAMES =
            Pattern.compile("(Область|Округ|Управление образования|Методический центр|Лицо) (person-)?\\d+|"
                    + "Школа № \\d+ округа \\d+");

    private Content() {}

    static String document() {
        return """
                <html><head><meta charset="utf-8"></head><body><p>%s на %d–%d годы</p>
                <table>
                <tr><td>№ п/п</td><td>Мероприятие</td><td>Срок исполнения</td><td>Исполнители</td><td>Результат</td></tr>
                <tr><td colspan="5">1. %s</td></tr>
                <tr><td>1.1.</td><td>%s</td><td>%s</td><td>%s</td><td></td></tr>
                <tr><td>1.2.</td><td>%s</td><td></td><td>%s</td><td>Мастерская работает</td></tr>
                </table></body></html>
                """.formatted(TITLE, YEAR, YEAR + 2, SECTION, FIRST, DUE, SCHOOLS, SECOND, LYCEUM);
    }

    /** A text of a page without what people and documents said. */
    static String without(String text) {
        String rest = NAMES.matcher(text).replaceAll("");
        for (String said : said()) {
            rest = rest.replace(said, "");
        }
        return rest;
    }

    private static List<String> said() {
        return Stream.of(
                        TITLE + " на " + YEAR + "–" + (YEAR + 2) + " годы",
                        TITLE,
                        SECTION,
                        FIRST,
                        SECOND,
                        SCHOOLS,
                        LYCEUM,
                        DUE,
                        RESULT,
                        REPORT,
                        CORRECTED,
                        REMARK,
                        "Мастерская работает",
                        "Приказ",
                        "17-о")
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}

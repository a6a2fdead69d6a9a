package kaskad.reading;

import static kaskad.reading.Documents.html;
import static kaskad.reading.Documents.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What names the sections of a plan that its tables stand in, and what beside them is an indicator. */
class PlanSectionsTest {
    private static final String PLAN = "<p>План мероприятий на 2025 год</p>";
    private static final String HEADINGS = "№|Мероприятие|Срок|Ответственный\n";

    private static String rows(String... rows) {
        return table(HEADINGS + String.join("\n", rows));
    }

    private static List<String> sections(String body) {
        return html(PLAN + body).plans().getFirst().sections().stream()
                .map(section -> String.valueOf(section.title()))
                .toList();
    }

    @Test
    void aLonePlainLineBetweenTablesNamesASectionAndSoDoesTheOneOverTheFirst() {
        assertThat(sections("<p>СЕНТЯБРЬ</p>" + rows("1|Сбор|до 5 сентября|Завуч") + "<p>ОКТЯБРЬ</p>"
                        + rows("1|Слёт|до 5 октября|Завуч") + "<p>НОЯБРЬ</p>" + rows("1|Смотр|до 5 ноября|Завуч")))
                .containsExactly("СЕНТЯБРЬ", "ОКТЯБРЬ", "НОЯБРЬ");
    }

    @Test
    void aRemarkBetweenTablesNamesNoSection() {
        assertThat(sections("<p>Вводная часть</p>" + rows("1|Сбор|до 5 сентября|Завуч") + "<p>Продолжение таблицы 1</p>"
                        + rows("2|Слёт|до 5 октября|Завуч")))
                .hasSize(1);
    }

    @Test
    void aRemarkMayStandBetweenADivisionAndItsTable() {
        assertThat(sections("<p>Раздел 1. Документы</p><p>В разделе названы документы района.</p>"
                        + rows("1.1|Положение|январь|Отдел")))
                .containsExactly("Документы");
    }

    @Test
    void anEditorialRowMayBeWrittenWithYo() {
        assertThat(html(PLAN
                                + rows(
                                        "1|Сбор|май|Завуч",
                                        "=(пункт 2 исключён приказом от 01.02.2025 № 4)",
                                        "3|Слёт|июнь|Завуч"))
                        .plans()
                        .getFirst()
                        .sections())
                .hasSize(1);
    }

    @Test
    void indicatorsByYearsMayNameWhoAnswers() {
        assertThat(indicators("""
                №|Показатель|Ед. изм.|План 2025|План 2026|Ответственный
                1|Доля аттестованных|%|98|99|Управление
                """)).containsExactly("Доля аттестованных");
    }

    @Test
    void aHeadingOverYearsIsNoTerm() {
        assertThat(indicators("""
                <table><tr><td rowspan=2>№</td><td rowspan=2>Показатель</td><td colspan=2>Значение по годам</td></tr>
                <tr><td>2024 (факт)</td><td>2025</td></tr><tr><td>1</td><td>Охват кружками</td><td>70</td><td>75</td></tr></table>
                """)).containsExactly("Охват кружками");
    }

    private static List<String> indicators(String rows) {
        return html(PLAN + (rows.startsWith("<") ? rows : table(rows))).plans().getFirst().indicators().stream()
                .map(ReadIndicator::title)
                .toList();
    }
}

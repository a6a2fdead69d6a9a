package kaskad.reports;

import java.time.LocalDate;
import java.util.List;
import kaskad.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * An official report in its words, the one model of every form: the page shows it, the paper prints it. Built once from
 * facts as of one date and never changed after.
 *
 * @param subject one line that names the report, for a window and a file
 * @param sections the table's body: a title above its rows (empty for none), each row as many cells as columns, lines
 *     of a cell apart by line feeds
 */
public record ReportDocument(
        String subject,
        List<String> titleLines,
        List<Requisite> requisites,
        LocalDate asOf,
        Period period,
        List<Figure> figures,
        List<Column> columns,
        List<Section> sections,
        List<String> notes) {
    public ReportDocument {
        titleLines = List.copyOf(titleLines);
        requisites = List.copyOf(requisites);
        figures = List.copyOf(figures);
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
        int width = columns.size();
        if (sections.stream().flatMap(section -> section.rows().stream()).anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row has not one cell a column");
        }
    }

    /** What the report is about and on what ground. */
    public record Requisite(String name, String value) {}

    /** A number of the summary; with its share where it is one. */
    public record Figure(String name, long number, @Nullable Share share) {

        /** The number, or «12 из 30». */
        public String numberWords() {
            return share == null
                    ? RussianWords.number(number)
                    : RussianWords.of(share.numerator(), share.denominator());
        }

        /** «40,0 %», nothing where there is no share, a dash for a share of nothing. */
        public String shareWords() {
            return share == null ? "" : RussianWords.percent(share);
        }
    }

    /** A column and its relative width. */
    public record Column(String title, int width) {}

    /** Rows under a title. */
    public record Section(String title, List<List<String>> rows) {
        public Section {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}

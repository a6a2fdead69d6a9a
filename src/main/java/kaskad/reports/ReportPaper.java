package kaskad.reports;

import java.util.ArrayList;
import java.util.List;
import kaskad.office.write.Alignment;
import kaskad.office.write.Block;
import kaskad.office.write.Cell;
import kaskad.office.write.Heading;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Paragraph;
import kaskad.office.write.Row;
import kaskad.office.write.Run;
import kaskad.reports.ReportDocument.Column;
import kaskad.reports.ReportDocument.Figure;
import kaskad.reports.ReportDocument.Section;

/** Lays any report out on official paper: title, requisites, summary, table, notes, place for a signature. */
public final class ReportPaper {
    private ReportPaper() {}

    public static OfficialDocument of(ReportDocument report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(0, String.join("\n", report.titleLines())));
        report.requisites()
                .forEach(each ->
                        blocks.add(Paragraph.of(Alignment.LEFT, Run.of(each.name() + ": "), Run.bold(each.value()))));
        blocks.add(new Heading(1, "Сводные сведения"));
        blocks.add(summary(report.figures()));
        blocks.add(new Heading(1, "Исполнение мероприятий"));
        blocks.add(table(report));
        report.notes().forEach(note -> blocks.add(Paragraph.of(Alignment.JUSTIFIED, Run.italic(note))));
        blocks.add(Paragraph.of(""));
        blocks.add(Paragraph.of(
                "Руководитель  ____________________  /____________________/        «____» ____________ 20___ г."));
        return new OfficialDocument(
                report.subject(), OfficialDocument.RUSSIAN, Orientation.LANDSCAPE, List.of(), blocks);
    }

    private static OfficialTable summary(List<Figure> figures) {
        List<Row> rows = figures.stream().map(ReportPaper::figure).toList();
        return new OfficialTable(
                "Сводные сведения: показатель, число, доля",
                List.of(12, 3, 3),
                List.of(Row.head(List.of("Показатель", "Число", "Доля"))),
                rows);
    }

    private static Row figure(Figure figure) {
        return Row.of(
                Cell.of(figure.name()),
                Cell.of(figure.numberWords(), Alignment.CENTRE, false),
                Cell.of(figure.shareWords(), Alignment.CENTRE, false));
    }

    private static OfficialTable table(ReportDocument report) {
        List<Row> rows = new ArrayList<>();
        for (Section section : report.sections()) {
            if (!section.title().isBlank()) {
                rows.add(Row.of(Cell.of(section.title(), Alignment.CENTRE, true)
                        .spanning(report.columns().size(), 1)));
            }
            section.rows().forEach(row -> rows.add(Row.of(row)));
        }
        return new OfficialTable(
                report.subject(),
                report.columns().stream().map(Column::width).toList(),
                List.of(Row.head(report.columns().stream().map(Column::title).toList())),
                rows);
    }
}

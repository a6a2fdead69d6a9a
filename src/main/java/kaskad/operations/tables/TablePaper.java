package kaskad.operations.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import kaskad.office.sheet.CellSheet;
import kaskad.office.sheet.CsvWriter;
import kaskad.office.write.Cell;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Orientation;
import kaskad.office.write.Row;
import kaskad.office.write.xlsx.XlsxWriter;
import kaskad.ui.Texts;

/** A table that goes out: a heading and rows of texts. */
public record TablePaper(String title, List<String> headings, List<List<String>> rows) {
    private static final int WIDTH = 4;

    /** A list under the headings that are recognised when it comes back. */
    static TablePaper of(String title, TableSchema schema, List<TableRow> rows) {
        return new TablePaper(
                title,
                schema.fields().stream().map(TableField::heading).toList(),
                rows.stream().map(row -> shown(schema, row)).toList());
    }

    /** The rows that were not taken, as they came, with the reason in a column of its own. */
    static TablePaper refused(
            TableGiven given, List<CellSheet.Line> lines, Map<Integer, List<TableProblem>> problems, Texts texts) {
        List<String> headings = new ArrayList<>(
                given.columns().stream().map(TableColumn::heading).toList());
        headings.add(texts.text("operations.tables.error"));
        List<List<String>> rows = new ArrayList<>();
        for (CellSheet.Line line : lines) {
            if (problems.containsKey(line.number())) {
                List<String> row = new ArrayList<>(given.columns().stream()
                        .map(column -> line.cell(column.index()))
                        .toList());
                row.add(reasons(given, problems.get(line.number()), texts));
                rows.add(row);
            }
        }
        return new TablePaper(given.fileName(), headings, rows);
    }

    public byte[] xlsx() {
        OfficialTable table = new OfficialTable(
                title,
                Collections.nCopies(headings.size(), WIDTH),
                List.of(Row.head(headings)),
                rows.stream()
                        .map(row -> new Row(row.stream().map(Cell::whole).toList()))
                        .toList());
        return XlsxWriter.write(new OfficialDocument(
                title, OfficialDocument.RUSSIAN, Orientation.LANDSCAPE, List.of(), List.of(table)));
    }

    public byte[] csv() {
        List<List<String>> all = new ArrayList<>();
        all.add(headings);
        all.addAll(rows);
        return CsvWriter.write(all);
    }

    private static List<String> shown(TableSchema schema, TableRow row) {
        return schema.fields().stream()
                .map(field -> Cells.shown(field, row.text(field.key())))
                .toList();
    }

    private static String reasons(TableGiven given, List<TableProblem> problems, Texts texts) {
        return String.join(
                "; ",
                problems.stream()
                        .map(problem -> given.columns().stream()
                                        .filter(column -> problem.field().equals(column.field()))
                                        .findFirst()
                                        .map(column -> column.heading() + ": ")
                                        .orElse("")
                                + problem.reason().in(texts))
                        .toList());
    }
}

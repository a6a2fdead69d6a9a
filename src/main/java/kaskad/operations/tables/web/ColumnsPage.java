package kaskad.operations.tables.web;

import java.util.List;
import kaskad.office.sheet.CellSheet;
import kaskad.operations.tables.DayOrder;
import kaskad.operations.tables.TableColumn;
import kaskad.operations.tables.TableGiven;
import kaskad.operations.tables.TableImport;
import kaskad.ui.Choice;
import kaskad.ui.Texts;

/** What each column of a table is taken for. */
public record ColumnsPage(TableGiven table, TableImport kind, List<CellSheet.Line> sample) {
    private static final int EXAMPLES = 3;

    public String part(String name) {
        return TableUrls.part(table.id(), name);
    }

    public List<Choice> fields(Texts texts) {
        return kind.schema().fields().stream()
                .map(field -> new Choice(field.key(), texts.text(field.label()) + (field.required() ? " *" : "")))
                .toList();
    }

    public List<Choice> orders(Texts texts) {
        return List.of(
                new Choice(DayOrder.DAY_FIRST.name(), texts.text("operations.tables.order.day")),
                new Choice(DayOrder.MONTH_FIRST.name(), texts.text("operations.tables.order.month")));
    }

    /** Some values of a column, as they came. */
    public String examples(TableColumn column) {
        return String.join(
                " · ",
                sample.stream()
                        .map(line -> line.cell(column.index()))
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .limit(EXAMPLES)
                        .toList());
    }

    /** As a spreadsheet calls it: A, B, …, AA. */
    public String letter(TableColumn column) {
        int index = column.index();
        return (index >= 26 ? String.valueOf((char) ('A' + index / 26 - 1)) : "") + (char) ('A' + index % 26);
    }
}

package kaskad.office.odt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.Grid;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import kaskad.office.Table;
import kaskad.office.packed.Xml;

/** A table while its elements go by; rows and cells may say that they repeat. */
final class DraftTable {
    private record Content(String text, int columns, int rows, List<Table> nested) {}

    private final Source source;
    private final Grid grid;
    private final int number;
    private final List<Content> row = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Table> nested = new ArrayList<>();
    private int rowRepeats = 1;
    private int cellRepeats = 1;
    private int columns = 1;
    private int rows = 1;

    DraftTable(Source source, int number) {
        this.source = source;
        this.grid = new Grid(source);
        this.number = number;
    }

    void openRow(XMLStreamReader xml) {
        row.clear();
        rowRepeats = Math.max(1, Xml.number(xml, "number-rows-repeated", 1));
    }

    void openCell(XMLStreamReader xml) {
        texts.clear();
        nested.clear();
        cellRepeats = Math.max(1, Xml.number(xml, "number-columns-repeated", 1));
        columns = Xml.number(xml, "number-columns-spanned", 1);
        rows = Xml.number(xml, "number-rows-spanned", 1);
    }

    void text(String text) {
        texts.add(text);
    }

    void nested(Table table) {
        nested.add(table);
    }

    void closeCell() {
        int room = source.limits().columns() - row.size();
        if (cellRepeats > room) {
            throw source.tooBig(OfficeRefusal.What.COLUMNS, source.limits().columns());
        }
        Content content = new Content(String.join("\n", texts).strip(), columns, rows, List.copyOf(nested));
        for (int i = 0; i < cellRepeats; i++) {
            row.add(content);
        }
    }

    /** How many cells the open row makes. */
    long cellsOfRow() {
        return (long) row.size() * rowRepeats;
    }

    void closeRow() {
        for (int i = 0; i < rowRepeats; i++) {
            grid.row();
            row.forEach(cell -> grid.cell(cell.text(), cell.columns(), cell.rows(), cell.nested()));
        }
        row.clear();
    }

    Table table() {
        return grid.table(number);
    }
}

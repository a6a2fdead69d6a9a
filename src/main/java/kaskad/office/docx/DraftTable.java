package kaskad.office.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.Grid;
import kaskad.office.Source;
import kaskad.office.Table;
import kaskad.office.packed.Xml;

/** A table while its elements go by. */
final class DraftTable {
    private final Grid grid;
    private final int number;
    private final List<String> texts = new ArrayList<>();
    private final List<Table> nested = new ArrayList<>();
    private boolean inRow;
    private int span = 1;
    private boolean continued;
    private int gapAfter;

    DraftTable(Source source, int number) {
        this.grid = new Grid(source);
        this.number = number;
    }

    void read(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tr" -> {
                grid.row();
                inRow = true;
                gapAfter = 0;
            }
            case "gridBefore" -> grid.gap(Xml.number(xml, 0));
            case "gridAfter" -> gapAfter = Xml.number(xml, 0);
            case "tc" -> openCell();
            case "gridSpan" -> span = Math.max(1, Xml.number(xml, 1));
            case "vMerge", "hMerge" -> continued = !Xml.value(xml).equals("restart");
            default -> {}
        }
    }

    private void openCell() {
        texts.clear();
        nested.clear();
        span = 1;
        continued = false;
    }

    void text(String text) {
        texts.add(text);
    }

    void nested(Table table) {
        nested.add(table);
    }

    void closeCell() {
        if (!inRow) {
            return;
        }
        String text = String.join("\n", texts).strip();
        if (continued) {
            grid.continued(text, span);
        } else {
            grid.cell(text, span, 1, List.copyOf(nested));
        }
        openCell();
    }

    void closeRow() {
        grid.gap(gapAfter);
        inRow = false;
    }

    Table table() {
        return grid.table(number);
    }
}

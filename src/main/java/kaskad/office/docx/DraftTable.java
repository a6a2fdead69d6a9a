package kaskad.office.docx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import kaskad.office.Grid;
import kaskad.office.Source;
import kaskad.office.Table;
import kaskad.office.packed.Xml;

/** A table while its elements go by. */
final class DraftTable implements Draft {
    private final Grid grid;
    private final int number;
    private final List<String> texts = new ArrayList<>();
    private final List<Table> nested = new ArrayList<>();
    private boolean inRow;
    private int span = 1;
    private boolean continued;
    private boolean widened;
    private boolean deleted;
    private int gapAfter;

    DraftTable(Source source, int number) {
        this.grid = new Grid(source);
        this.number = number;
    }

    @Override
    public void read(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tr" -> {
                grid.row();
                inRow = true;
                deleted = false;
                gapAfter = 0;
            }
            case "gridBefore" -> grid.gap(Xml.number(xml, 0));
            case "gridAfter" -> gapAfter = Xml.number(xml, 0);
            case "tc" -> openCell();
            case "gridSpan" -> span = Math.max(1, Xml.number(xml, 1));
            case "vMerge" -> continued = !Xml.value(xml).equals("restart");
            case "hMerge" -> widened = !Xml.value(xml).equals("restart");
            default -> {}
        }
    }

    private void openCell() {
        texts.clear();
        nested.clear();
        span = 1;
        continued = false;
        widened = false;
    }

    void text(String text) {
        texts.add(text);
    }

    void nested(Table table) {
        nested.add(table);
    }

    @Override
    public void close(String element) {
        switch (element) {
            case "tc" -> closeCell();
            case "tr" -> closeRow();
            default -> {}
        }
    }

    /** A row that was deleted as a whole. */
    @Override
    public void deleted() {
        deleted = true;
    }

    private void closeCell() {
        if (!inRow) {
            return;
        }
        String text = String.join("\n", texts).strip();
        if (widened && grid.widen(text, span)) {
            openCell();
            return;
        }
        if (continued) {
            grid.continued(text, span);
        } else {
            grid.cell(text, span, 1, List.copyOf(nested));
        }
        openCell();
    }

    private void closeRow() {
        if (deleted) {
            grid.drop();
        } else {
            grid.gap(gapAfter);
        }
        inRow = false;
    }

    Table table() {
        return grid.table(number);
    }
}

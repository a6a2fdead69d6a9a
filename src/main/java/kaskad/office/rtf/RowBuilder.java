package kaskad.office.rtf;

import java.util.ArrayList;
import java.util.List;
import kaskad.office.OfficeRefusal;
import kaskad.office.Source;
import kaskad.office.marked.CellShape;
import kaskad.office.marked.RowShape;

/** A row definition from {@code \trowd} on. */
final class RowBuilder {
    private final Source source;
    private final List<CellShape> cells = new ArrayList<>();
    private int left;
    private boolean continuesAbove;
    private boolean continuesLeft;

    RowBuilder(Source source) {
        this.source = source;
    }

    void word(String word, int value) {
        switch (word) {
            case "trleft" -> left = value;
            case "clvmrg" -> continuesAbove = true;
            case "clmrg" -> continuesLeft = true;
            case "cellx" -> cell(value);
            default -> {}
        }
    }

    private void cell(int right) {
        if (cells.size() >= source.limits().columns()) {
            throw source.tooBig(OfficeRefusal.What.COLUMNS, source.limits().columns());
        }
        cells.add(new CellShape(right, continuesAbove, continuesLeft));
        continuesAbove = false;
        continuesLeft = false;
    }

    RowShape shape() {
        return new RowShape(left, cells);
    }
}

package kaskad.office.marked;

import java.util.ArrayList;
import java.util.List;
import kaskad.office.Table;

/** The cells of a row before the edges of the whole table are known. */
record RowDraft(RowShape shape, List<Content> cells) {
    record Content(String text, List<Table> nested) {
        boolean isEmpty() {
            return text.isBlank() && nested.isEmpty();
        }
    }

    /** A run of cells that are merged from left to right. */
    record Span(String text, int right, boolean continuesAbove, List<Table> nested) {}

    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            CellShape cell = shape.cell(i);
            Content content = cells.get(i);
            if (cell.continuesLeft() && !spans.isEmpty()) {
                Span before = spans.removeLast();
                String text = (before.text() + "\n" + content.text()).strip();
                List<Table> nested = new ArrayList<>(before.nested());
                nested.addAll(content.nested());
                spans.add(new Span(text, cell.right(), before.continuesAbove(), nested));
            } else {
                spans.add(new Span(content.text(), cell.right(), cell.continuesAbove(), content.nested()));
            }
        }
        return spans;
    }
}

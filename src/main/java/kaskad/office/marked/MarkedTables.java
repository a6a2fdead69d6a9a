package kaskad.office.marked;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.OfficeRefusal;
import kaskad.office.Paragraph;
import kaskad.office.Source;
import kaskad.office.Table;
import org.jspecify.annotations.Nullable;

/** Makes blocks of paragraphs with a depth: 0 outside tables, 1 in a table, 2 in a table inside a cell, and so on. */
public final class MarkedTables {
    private static final int TEXT = 1 << 24;

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private int tableCount;
    private int cellCount;
    private long textLength;

    public MarkedTables(Source source) {
        this.source = source;
    }

    public void paragraph(int depth, Paragraph paragraph) {
        settle(depth);
        textLength += paragraph.text().length();
        if (textLength > TEXT) {
            throw source.tooBig(OfficeRefusal.What.UNPACKED, TEXT);
        }
        if (tables.peek() instanceof OpenTable table) {
            table.text(paragraph.full());
        } else {
            blocks.add(paragraph);
        }
    }

    /** Ends the cell that the last paragraph of this depth closed. */
    public void endCell(int depth) {
        settle(depth);
        if (++cellCount > source.limits().cells()) {
            throw source.tooBig(OfficeRefusal.What.CELLS, source.limits().cells());
        }
        tables.element().endCell();
    }

    /** Ends the row; without a shape it looks like the row before. */
    public void endRow(int depth, @Nullable RowShape shape) {
        settle(depth);
        tables.element().endRow(shape);
    }

    /** Whether a row of the outermost table has begun and not ended. */
    public boolean inRow() {
        return !tables.isEmpty() && tables.getLast().inRow();
    }

    public List<Block> blocks() {
        settle(0);
        return blocks;
    }

    private void settle(int depth) {
        if (depth > source.limits().depth()) {
            throw source.tooBig(OfficeRefusal.What.DEPTH, source.limits().depth());
        }
        while (tables.size() > depth) {
            close(tables.pop());
        }
        while (tables.size() < depth) {
            tables.push(new OpenTable(source, ++tableCount));
        }
    }

    private void close(OpenTable open) {
        Table table = open.table();
        if (table.rows().isEmpty()) {
            return;
        }
        if (tables.peek() instanceof OpenTable outer) {
            outer.nested(table);
        } else {
            blocks.add(table);
        }
    }
}

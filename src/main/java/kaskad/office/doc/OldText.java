package kaskad.office.doc;

import java.util.ArrayList;
import java.util.List;
import kaskad.office.Block;
import kaskad.office.Paragraph;
import kaskad.office.Source;
import kaskad.office.marked.CellShape;
import kaskad.office.marked.MarkedTables;
import kaskad.office.marked.RowShape;

/**
 * Documents of Word 6 and 95, of which only the text is known. A mark ends each cell and one more the row; an empty cell
 * looks the same as the end of a row, so rows are taken to be as long as the first of their table where that fits.
 */
final class OldText {
    private static final int WIDTH = 2_000;

    private final MarkedTables tables;
    private final Runs runs = new Runs();
    private final List<String> pieces;
    private int usual;

    private OldText(Source source, String text) {
        this.tables = new MarkedTables(source);
        this.pieces = List.of(text.split("\u0007", -1));
    }

    static List<Block> blocks(Source source, String text) {
        return new OldText(source, text).read();
    }

    private List<Block> read() {
        int at = 0;
        while (at < pieces.size() - 1) {
            String first = before(pieces.get(at));
            int length = length(at);
            row(first, at, length);
            at += length + 1;
        }
        if (at < pieces.size()) {
            outside(pieces.get(at));
        }
        return tables.blocks();
    }

    /** Reads the paragraphs before a table and leaves the text of its first cell. */
    private String before(String piece) {
        int end = piece.lastIndexOf('\r');
        if (end >= 0) {
            outside(piece.substring(0, end));
            usual = 0;
        }
        return piece.substring(end + 1);
    }

    private void outside(String text) {
        for (String paragraph : text.split("\r")) {
            tables.paragraph(0, plain(paragraph));
        }
    }

    private int length(int at) {
        if (usual > 0 && at + usual < pieces.size() && pieces.get(at + usual).isEmpty()) {
            return usual;
        }
        int length = 1;
        while (at + length < pieces.size() - 1 && !pieces.get(at + length).isEmpty()) {
            length++;
        }
        usual = Math.max(usual, length);
        return length;
    }

    private void row(String first, int at, int length) {
        List<CellShape> shapes = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            String text = i == 0 ? first : pieces.get(at + i);
            tables.paragraph(1, plain(text.replace('\r', '\u000b')));
            tables.endCell(1);
            int end = i == length - 1 ? Math.max(usual, length) : i + 1;
            shapes.add(new CellShape(end * WIDTH, false, false));
        }
        tables.endRow(1, new RowShape(0, shapes));
    }

    private Paragraph plain(String text) {
        return Paragraph.plain(runs.visible(text, true).strip());
    }
}

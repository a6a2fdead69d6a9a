package kaskad.office.write;

import java.util.List;

/** A table: the head marked and repeated on each page, short rows kept whole. */
final class DocxTable {
    /** A row is kept on one page unless a cell of it would take more lines than this. */
    private static final int SHORT = 15;
    /** The mean width of a character of the tables' font, in twentieths of a point. */
    private static final int CHARACTER = 100;

    private final Xml xml;
    private final OfficialTable table;
    private final List<Integer> widths;

    DocxTable(Xml xml, OfficialTable table, int total) {
        this.xml = xml;
        this.table = table;
        this.widths = table.widthsIn(total);
    }

    void write() {
        xml.open("w:tbl");
        properties();
        xml.open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width.toString()));
        xml.close();
        Grid.of(widths.size(), table.head()).rows().forEach(row -> row(row, true));
        Grid.of(widths.size(), table.rows()).rows().forEach(row -> row(row, false));
        xml.close();
    }

    private void properties() {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tblPr").empty("w:tblStyle", "w:val", DocxStyles.TABLE);
        xml.empty("w:tblW", "w:w", Integer.toString(total), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0020", "w:firstRow", table.head().isEmpty() ? "0" : "1");
        xml.empty("w:tblCaption", "w:val", table.caption()).close();
    }

    private void row(List<Grid.Piece> pieces, boolean head) {
        xml.open("w:tr").open("w:trPr");
        if (head || isShort(pieces)) {
            xml.empty("w:cantSplit");
        }
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        pieces.forEach(this::cell);
        xml.close();
    }

    private boolean isShort(List<Grid.Piece> pieces) {
        return pieces.stream().allMatch(piece -> lines(piece) <= SHORT);
    }

    private int lines(Grid.Piece piece) {
        int line = Math.max(1, width(piece) / CHARACTER);
        return piece.cell().paragraphs().stream()
                .mapToInt(paragraph -> 1 + paragraph.length() / line)
                .sum();
    }

    private int width(Grid.Piece piece) {
        return widths.subList(piece.column(), piece.column() + piece.cell().columns()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void cell(Grid.Piece piece) {
        Cell cell = piece.cell();
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(width(piece)), "w:type", "dxa");
        if (cell.columns() > 1) {
            xml.empty("w:gridSpan", "w:val", Integer.toString(cell.columns()));
        }
        if (cell.rows() > 1) {
            xml.empty("w:vMerge", "w:val", piece.continued() ? "continue" : "restart");
        }
        xml.close();
        if (piece.continued() || cell.paragraphs().isEmpty()) {
            new DocxParagraph(xml).write(Paragraph.of(""), DocxStyles.CELL);
        } else {
            // a row of one cell heads the rows below
            boolean heads = cell.columns() == widths.size() && widths.size() > 1;
            cell.paragraphs().forEach(paragraph -> new DocxParagraph(xml).write(paragraph, DocxStyles.CELL, heads));
        }
        xml.close();
    }
}

package kaskad.office.write;

import java.util.List;
import java.util.Locale;

/** The styles of official paper. Headings are styles, so that a reader can walk through them. */
final class DocxStyles {
    static final String CELL = "TableText";
    static final String HEADER_BLOCK = "HeaderBlock";
    static final String TABLE = "TableGrid";

    /** Sizes in half points: 12 in text, 10 in tables. */
    private static final int TEXT_SIZE = 24;

    private static final int CELL_SIZE = 20;
    private static final int NO_OUTLINE = -1;

    /** A paragraph style; distances before and after in twentieths of a point, outline as the level of a heading. */
    private record Style(String id, String name, int size, boolean bold, Alignment alignment, int space, int outline) {}

    private static final List<Style> STYLES = List.of(
            new Style("Normal", "Normal", TEXT_SIZE, false, Alignment.LEFT, 0, NO_OUTLINE),
            new Style("Title", "Title", TEXT_SIZE, true, Alignment.CENTRE, 240, NO_OUTLINE),
            new Style("Heading1", "heading 1", TEXT_SIZE, true, Alignment.CENTRE, 160, 0),
            new Style("Heading2", "heading 2", TEXT_SIZE, true, Alignment.LEFT, 120, 1),
            new Style("Heading3", "heading 3", TEXT_SIZE, false, Alignment.LEFT, 120, 2),
            new Style("Header", "header", TEXT_SIZE, false, Alignment.CENTRE, 0, NO_OUTLINE),
            new Style(HEADER_BLOCK, "Header Block", TEXT_SIZE, false, Alignment.LEFT, 0, NO_OUTLINE),
            new Style(CELL, "Table Text", CELL_SIZE, false, Alignment.LEFT, 0, NO_OUTLINE));

    private final Xml xml = new Xml();

    private DocxStyles() {}

    static byte[] bytes(Locale language) {
        DocxStyles styles = new DocxStyles();
        styles.xml.open("w:styles", "xmlns:w", DocxParts.WORD);
        styles.defaults(language.toLanguageTag());
        STYLES.forEach(styles::paragraph);
        styles.table();
        return styles.xml.close().bytes();
    }

    static String heading(int level) {
        return level == 0 ? "Title" : "Heading" + level;
    }

    private void defaults(String language) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty(
                "w:rFonts", "w:ascii", Sheet.FONT, "w:eastAsia", Sheet.FONT, "w:hAnsi", Sheet.FONT, "w:cs", Sheet.FONT);
        size(TEXT_SIZE);
        xml.empty("w:lang", "w:val", language, "w:eastAsia", language);
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        xml.close().close().close();
    }

    private void paragraph(Style style) {
        boolean normal = style.id().equals("Normal");
        xml.open("w:style", "w:type", "paragraph", "w:default", normal ? "1" : "0", "w:styleId", style.id());
        xml.empty("w:name", "w:val", style.name());
        if (!normal) {
            xml.empty("w:basedOn", "w:val", "Normal");
        }
        xml.empty("w:qFormat");
        paragraphProperties(style);
        xml.open("w:rPr");
        if (style.bold()) {
            xml.empty("w:b").empty("w:bCs");
        }
        size(style.size());
        xml.close().close();
    }

    private void paragraphProperties(Style style) {
        xml.open("w:pPr");
        if (style.outline() != NO_OUTLINE) {
            xml.empty("w:keepNext");
        }
        String space = Integer.toString(style.space());
        xml.empty("w:spacing", "w:before", space, "w:after", space);
        xml.empty("w:jc", "w:val", style.alignment().code());
        if (style.outline() != NO_OUTLINE) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(style.outline()));
        }
        xml.close();
    }

    private void size(int halfPoints) {
        xml.empty("w:sz", "w:val", Integer.toString(halfPoints));
        xml.empty("w:szCs", "w:val", Integer.toString(halfPoints));
    }

    private void table() {
        xml.open("w:style", "w:type", "table", "w:styleId", TABLE);
        xml.empty("w:name", "w:val", "Table Grid");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String edge : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty("w:" + edge, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.close().open("w:tblCellMar");
        margin("top", "28");
        margin("left", "85");
        margin("bottom", "28");
        margin("right", "85");
        xml.close().close().close();
    }

    private void margin(String side, String width) {
        xml.empty("w:" + side, "w:w", width, "w:type", "dxa");
    }
}

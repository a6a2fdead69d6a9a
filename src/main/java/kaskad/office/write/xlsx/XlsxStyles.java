package kaskad.office.write.xlsx;

import java.util.List;
import kaskad.office.write.Alignment;
import kaskad.office.write.Sheet;
import kaskad.office.write.Xml;

/** The looks of cells: ruled or not, bold or not, four alignments; all of them wrap and hold text. */
final class XlsxStyles {
    /** The number of the format «text», so that 1.10 stays what it is when it is edited. */
    private static final String TEXT = "49";

    private static final int ALIGNMENTS = Alignment.values().length;

    private XlsxStyles() {}

    /** The number of a look. */
    static int of(boolean ruled, boolean bold, Alignment alignment) {
        return 1 + ((ruled ? 2 : 0) + (bold ? 1 : 0)) * ALIGNMENTS + alignment.ordinal();
    }

    static byte[] bytes() {
        Xml xml = new Xml().open("styleSheet", "xmlns", XlsxParts.SHEET);
        xml.open("fonts", "count", "4");
        for (String size : List.of("12", "10")) {
            font(xml, size, false);
            font(xml, size, true);
        }
        xml.close().open("fills", "count", "2");
        for (String pattern : List.of("none", "gray125")) {
            xml.open("fill").empty("patternFill", "patternType", pattern).close();
        }
        xml.close();
        borders(xml);
        xml.open("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .close();
        looks(xml);
        xml.open("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
        return xml.close().bytes();
    }

    private static void font(Xml xml, String size, boolean bold) {
        xml.open("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", size).empty("name", "val", Sheet.FONT).empty("family", "val", "1");
        xml.close();
    }

    private static void borders(Xml xml) {
        xml.open("borders", "count", "2").open("border");
        List<String> edges = List.of("left", "right", "top", "bottom", "diagonal");
        edges.forEach(edge -> xml.empty(edge));
        xml.close().open("border");
        edges.subList(0, 4)
                .forEach(edge -> xml.open(edge, "style", "thin")
                        .empty("color", "auto", "1")
                        .close());
        xml.empty("diagonal").close().close();
    }

    private static void looks(Xml xml) {
        xml.open("cellXfs", "count", Integer.toString(1 + 4 * ALIGNMENTS));
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
        for (int look = 0; look < 4; look++) {
            for (Alignment alignment : Alignment.values()) {
                look(xml, look, alignment);
            }
        }
        xml.close();
    }

    private static void look(Xml xml, int look, Alignment alignment) {
        boolean ruled = look >= 2;
        xml.open(
                "xf",
                "numFmtId",
                TEXT,
                "fontId",
                Integer.toString(look),
                "fillId",
                "0",
                "borderId",
                ruled ? "1" : "0",
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1");
        xml.empty("alignment", "horizontal", alignment.sheetCode(), "vertical", "top", "wrapText", "1");
        xml.close();
    }
}

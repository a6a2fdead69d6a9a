package kaskad.office.write.xlsx;

import java.util.List;
import kaskad.office.write.Orientation;
import kaskad.office.write.Xml;

/**
 * A sheet as it stands in its file.
 *
 * @param widths widths of the columns in characters
 * @param merged ranges such as {@code A1:C1}
 * @param headFrom the first of the rows repeated on each page, from 1
 * @param headTo the last of them, 0 for none
 */
record XlsxSheet(
        String name,
        Orientation orientation,
        List<Integer> widths,
        List<Line> lines,
        List<String> merged,
        int headFrom,
        int headTo) {
    /** In place of a string's number: the cell is empty. */
    static final int NOTHING = -1;

    private static final int NARROWEST = 6;
    private static final int HIGHEST = 400;

    /** A cell: its column from 0, its look and the number of its string. */
    record Place(int column, int look, int string) {}

    /** A row; the height in points, 0 for the usual one, fixed where no program can find it. */
    record Line(List<Place> places, int height, boolean fixed) {
        Line {
            places = List.copyOf(places);
        }
    }

    XlsxSheet {
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
        merged = List.copyOf(merged);
    }

    /** Whether rows are repeated on each page. */
    boolean repeats() {
        return headTo > 0;
    }

    /** «B7». */
    static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }

    byte[] bytes(boolean first) {
        Xml xml = new Xml().open("worksheet", "xmlns", XlsxParts.SHEET);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
        xml.open("sheetViews").empty("sheetView", "tabSelected", first ? "1" : "0", "workbookViewId", "0");
        xml.close();
        columns(xml);
        xml.open("sheetData");
        for (int i = 0; i < lines.size(); i++) {
            line(xml, lines.get(i), i + 1);
        }
        xml.close();
        if (!merged.isEmpty()) {
            xml.open("mergeCells", "count", Integer.toString(merged.size()));
            merged.forEach(range -> xml.empty("mergeCell", "ref", range));
            xml.close();
        }
        page(xml);
        // numbers are texts on purpose: no green corners
        String all = "A1:" + address(widths.size() - 1, Math.max(1, lines.size()));
        xml.open("ignoredErrors").empty("ignoredError", "sqref", all, "numberStoredAsText", "1");
        return xml.close().close().bytes();
    }

    private void columns(Xml xml) {
        xml.open("cols");
        for (int i = 0; i < widths.size(); i++) {
            String number = Integer.toString(i + 1);
            String width = Integer.toString(Math.max(NARROWEST, widths.get(i)));
            xml.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
        }
        xml.close();
    }

    private static void line(Xml xml, Line line, int row) {
        if (line.height > 0) {
            String height = Integer.toString(Math.min(HIGHEST, line.height));
            xml.open("row", "r", Integer.toString(row), "ht", height, "customHeight", line.fixed ? "1" : "0");
        } else {
            xml.open("row", "r", Integer.toString(row));
        }
        for (Place place : line.places) {
            String look = Integer.toString(place.look);
            if (place.string == NOTHING) {
                xml.empty("c", "r", address(place.column, row), "s", look);
            } else {
                xml.open("c", "r", address(place.column, row), "s", look, "t", "s");
                xml.open("v").characters(Integer.toString(place.string)).close().close();
            }
        }
        xml.close();
    }

    private void page(Xml xml) {
        xml.empty(
                "pageMargins",
                "left",
                "0.79",
                "right",
                "0.39",
                "top",
                "0.59",
                "bottom",
                "0.59",
                "header",
                "0.3",
                "footer",
                "0.3");
        String lies = orientation == Orientation.LANDSCAPE ? "landscape" : "portrait";
        xml.empty("pageSetup", "paperSize", "9", "fitToHeight", "0", "orientation", lies);
        xml.open("headerFooter", "differentFirst", "1").open("oddHeader").characters("&C&P");
        xml.close().close();
    }
}

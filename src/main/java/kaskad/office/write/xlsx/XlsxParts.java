package kaskad.office.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaskad.office.write.Archive;
import kaskad.office.write.OpenParts;
import kaskad.office.write.OpenParts.Part;
import kaskad.office.write.OpenParts.Relation;
import kaskad.office.write.Xml;

/** The small parts of an XLSX: what it consists of, its sheets and their names. */
final class XlsxParts {
    static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/?*\\[\\]:'\\p{Cntrl}]+");
    private static final int LONGEST_NAME = 28;

    private XlsxParts() {}

    /** The address of a sheet inside {@code xl}. */
    static String sheet(int index) {
        return "worksheets/sheet" + (index + 1) + ".xml";
    }

    static byte[] contentTypes(int sheets) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("/xl/workbook.xml", SHEET_TYPE + "sheet.main+xml"));
        for (int i = 0; i < sheets; i++) {
            parts.add(new Part("/xl/" + sheet(i), SHEET_TYPE + "worksheet+xml"));
        }
        parts.add(new Part("/xl/styles.xml", SHEET_TYPE + "styles+xml"));
        parts.add(new Part("/xl/sharedStrings.xml", SHEET_TYPE + "sharedStrings+xml"));
        return OpenParts.contentTypes(parts);
    }

    static byte[] workbookRelations(int sheets) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; i < sheets; i++) {
            relations.add(new Relation("rId" + (i + 1), Archive.RELATIONS + "/worksheet", sheet(i)));
        }
        relations.add(new Relation("rId" + (sheets + 1), Archive.RELATIONS + "/styles", "styles.xml"));
        relations.add(new Relation("rId" + (sheets + 2), Archive.RELATIONS + "/sharedStrings", "sharedStrings.xml"));
        return OpenParts.relations(relations);
    }

    /** The list of sheets and the rows that each repeats on its pages. */
    static byte[] workbook(List<XlsxSheet> sheets) {
        List<String> names = names(sheets.stream().map(XlsxSheet::name).toList());
        Xml xml = new Xml()
                .open("workbook", "xmlns", SHEET, "xmlns:r", Archive.RELATIONS)
                .open("sheets");
        for (int i = 0; i < names.size(); i++) {
            String number = Integer.toString(i + 1);
            xml.empty("sheet", "name", names.get(i), "sheetId", number, "r:id", "rId" + number);
        }
        xml.close();
        if (sheets.stream().anyMatch(XlsxSheet::repeats)) {
            xml.open("definedNames");
            for (int i = 0; i < names.size(); i++) {
                repeated(xml, sheets.get(i), names.get(i), i);
            }
            xml.close();
        }
        return xml.close().bytes();
    }

    private static void repeated(Xml xml, XlsxSheet sheet, String name, int index) {
        if (sheet.repeats()) {
            xml.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", Integer.toString(index));
            xml.characters("'" + name + "'!$" + sheet.headFrom() + ":$" + sheet.headTo())
                    .close();
        }
    }

    /** Names as Excel allows them: short, without a few signs, each once whatever its case. */
    private static List<String> names(List<String> wanted) {
        List<String> names = new ArrayList<>();
        for (String one : wanted) {
            String plain = NOT_IN_NAMES.matcher(one).replaceAll(" ").strip();
            String base = plain.isEmpty() ? "Лист" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
            String name = base;
            for (int i = 2; names.stream().anyMatch(name::equalsIgnoreCase); i++) {
                name = base + " " + i;
            }
            names.add(name.strip());
        }
        return names;
    }
}

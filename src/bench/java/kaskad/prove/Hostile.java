package kaskad.prove;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are made to hurt: nested, huge, packed small, entangled. */
final class Hostile {
    private static final int DEEP = 20_000;
    private static final int MANY = 300_000;
    private static final String DOCX_HEAD = "<?xml version=\"1.0\"?><w:document xmlns:w="
            + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String ODT_HEAD = "<?xml version=\"1.0\"?><office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>";
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private static final String TYPES = "<?xml version=\"1.0\"?><Types xmlns="
            + "\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\""
            + " ContentType=\"application/xml\"/></Types>";

    private Hostile() {}

    /** Made when it is needed: all of them together would not fit. */
    interface Content {
        byte[] make() throws IOException;
    }

    /** Name → content. */
    static Map<String, Content> all() {
        Map<String, Content> files = new LinkedHashMap<>();
        texts(files);
        files.put("deep.docx", () -> docx(DOCX_HEAD + "<w:tbl><w:tr><w:tc>".repeat(DEEP)));
        files.put(
                "spans.docx",
                () -> docx(DOCX_HEAD + "<w:tbl>" + wideRow("2000000000") + "</w:tbl></w:body></w:document>"));
        files.put(
                "bomb.docx",
                () -> bomb("[Content_Types].xml", TYPES, "word/document.xml", DOCX_HEAD + "<w:p><w:r><w:t>"));
        files.put("entities.docx", () -> docx(laughs() + "<w:document>&l9;</w:document>"));
        files.put("deep.odt", () -> odt(ODT_HEAD + "<table:table><table:table-row><table:table-cell>".repeat(DEEP)));
        files.put(
                "repeated.odt",
                () -> odt(ODT_HEAD
                        + "<table:table><table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell"
                        + " table:number-columns-repeated=\"2000000000\"><text:p>а</text:p></table:table-cell>"
                        + "</table:table-row></table:table></office:text></office:body></office:document-content>"));
        files.put("bomb.odt", () -> bomb("mimetype", ODT, "content.xml", ODT_HEAD + "<text:p>"));
        files.put(
                "rows.xlsx",
                () -> xlsx("<sheetData>" + "<row><c><v>1</v></c></row>".repeat(MANY) + "</sheetData></worksheet>"));
        files.put(
                "far.xlsx",
                () -> xlsx("<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells></worksheet>"));
        files.put(
                "cycle.pdf",
                () -> bytes("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2000000000>>endobj\n"
                        + "trailer<</Root 1 0 R/Size 3>>\n%%EOF"));
        return files;
    }

    private static void texts(Map<String, Content> files) {
        String row = "1\tПровести мероприятие\tдо 1 марта 2025 года\tУО, ИМЦ\n";
        files.put("rows.txt", () -> bytes(row.repeat(MANY)));
        files.put("line.txt", () -> bytes("ежегодно до 1 марта и ".repeat(MANY)));
        files.put("brackets.txt", () -> bytes("(".repeat(MANY) + "«".repeat(MANY)));
        files.put("clauses.txt", () -> bytes("ПРИКАЗ\n№ 1\n" + "1.1.1.1. Директору школы до 1 мая.\n".repeat(MANY)));
        files.put("deep.html", () -> bytes("<html><body>" + "<table><tr><td>".repeat(DEEP)));
        files.put("open.html", () -> bytes("<html><body>" + "<p><b><i>план ".repeat(DEEP)));
        files.put(
                "spans.html",
                () -> bytes(
                        "<html><table>" + "<tr><td rowspan=2000000000 colspan=2000000000>план</td></tr>".repeat(1000)));
        files.put("rows.html", () -> bytes("<html><table>" + "<tr><td>1<td>план<td>март".repeat(MANY)));
        files.put("deep.rtf", () -> bytes("{\\rtf1" + "{".repeat(DEEP * 10)));
        files.put(
                "rows.rtf", () -> bytes("{\\rtf1 " + "\\trowd\\cellx100\\cellx200 a\\cell b\\cell\\row ".repeat(MANY)));
        files.put("nested.rtf", () -> bytes("{\\rtf1 " + "\\intbl\\itap99999 a\\nestcell\\nestrow ".repeat(DEEP)));
        files.put("binary.rtf", () -> bytes("{\\rtf1 \\bin2147483647 a}"));
    }

    private static String wideRow(String span) {
        return "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"" + span + "\"/></w:tcPr><w:p/></w:tc></w:tr>";
    }

    private static String laughs() {
        StringBuilder dtd = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY l0 \"ха\">");
        for (int i = 1; i < 10; i++) {
            dtd.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return dtd.append("]>").toString();
    }

    private static byte[] docx(String document) throws IOException {
        return packed(Map.of("[Content_Types].xml", TYPES, "word/document.xml", document));
    }

    /** A small file whose second part unpacks to 400 MB of spaces. */
    private static byte[] bomb(String first, String text, String name, String beginning) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] filling = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(first));
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.putNextEntry(new ZipEntry(name));
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 400; i++) {
                out.write(filling);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] odt(String content) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", ODT);
        parts.put("content.xml", content);
        return packed(parts);
    }

    private static byte[] xlsx(String sheet) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relations = "<?xml version=\"1.0\"?><Relationships xmlns="
                + "\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + office + "/%s\" Target=\"%s\"/></Relationships>";
        return packed(Map.of(
                "[Content_Types].xml",
                TYPES.replace(
                        "</Types>",
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.sheet.main+xml\"/></Types>"),
                "_rels/.rels",
                relations.formatted("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                relations.formatted("worksheet", "worksheets/sheet1.xml"),
                "xl/workbook.xml",
                "<?xml version=\"1.0\"?><workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"План\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\"?><worksheet xmlns=\"" + main + "\">" + sheet));
    }

    private static byte[] packed(Map<String, String> parts) throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Mutation.packed(bytes);
    }

    /** As the older formats are written in Russia. */
    private static byte[] bytes(String text) {
        return text.getBytes(Charset.forName("windows-1251"));
    }
}

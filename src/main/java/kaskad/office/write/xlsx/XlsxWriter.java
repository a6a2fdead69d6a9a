package kaskad.office.write.xlsx;

import java.util.List;
import kaskad.office.write.Archive;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.OpenParts;

/**
 * Writes a document as XLSX: a sheet for each part, every cell a text. No clock and no chance takes part: equal
 * documents give equal bytes.
 */
public final class XlsxWriter {
    /** The media type of what this writes. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private XlsxWriter() {}

    public static byte[] write(OfficialDocument document) {
        XlsxStrings strings = new XlsxStrings();
        List<XlsxSheet> sheets = document.parts().stream()
                .map(part -> XlsxLayout.of(part, strings))
                .toList();
        Archive archive = new Archive()
                .put("[Content_Types].xml", XlsxParts.contentTypes(sheets.size()))
                .put("_rels/.rels", OpenParts.rootRelations("xl/workbook.xml"))
                .put("docProps/core.xml", Archive.properties(document))
                .put("xl/_rels/workbook.xml.rels", XlsxParts.workbookRelations(sheets.size()))
                .put("xl/workbook.xml", XlsxParts.workbook(sheets))
                .put("xl/styles.xml", XlsxStyles.bytes());
        for (int i = 0; i < sheets.size(); i++) {
            archive.put("xl/" + XlsxParts.sheet(i), sheets.get(i).bytes(i == 0));
        }
        return archive.put("xl/sharedStrings.xml", strings.bytes()).bytes();
    }
}

package kaskad.office.write;

import java.util.List;
import kaskad.office.write.OpenParts.Part;
import kaskad.office.write.OpenParts.Relation;

/** The small parts of a DOCX: what it consists of, its properties, the page number. */
final class DocxParts {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The relation of the body to the part that numbers pages. */
    static final String HEADER_RELATION = "rId3";

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxParts() {}

    static byte[] contentTypes() {
        return OpenParts.contentTypes(List.of(
                new Part("/word/document.xml", WORD_TYPE + "document.main+xml"),
                new Part("/word/header1.xml", WORD_TYPE + "header+xml"),
                new Part("/word/settings.xml", WORD_TYPE + "settings+xml"),
                new Part("/word/styles.xml", WORD_TYPE + "styles+xml")));
    }

    static byte[] documentRelations() {
        return OpenParts.relations(List.of(
                new Relation("rId1", Archive.RELATIONS + "/styles", "styles.xml"),
                new Relation("rId2", Archive.RELATIONS + "/settings", "settings.xml"),
                new Relation(HEADER_RELATION, Archive.RELATIONS + "/header", "header1.xml")));
    }

    /** Narrow columns need hyphens; mode 15 keeps Word from opening in compatibility mode. */
    static byte[] settings() {
        Xml xml = new Xml().open("w:settings", "xmlns:w", WORD);
        xml.empty("w:autoHyphenation", "w:val", "true");
        xml.open("w:compat");
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        return xml.close().close().bytes();
    }

    static byte[] pageNumber() {
        Xml xml = new Xml().open("w:hdr", "xmlns:w", WORD).open("w:p");
        xml.open("w:pPr").empty("w:pStyle", "w:val", "Header").close();
        xml.open("w:fldSimple", "w:instr", "PAGE").open("w:r").open("w:t").characters("2");
        return xml.close().close().close().close().close().bytes();
    }
}

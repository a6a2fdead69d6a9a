package kaskad.office.write;

/** The small parts of a DOCX: what it consists of, its properties, the page number. */
final class DocxParts {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The relation of the body to the part that numbers pages. */
    static final String HEADER_RELATION = "rId3";

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxParts() {}

    static byte[] contentTypes() {
        Xml xml = new Xml().open("Types", "xmlns", TYPES);
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        part(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part(xml, "/word/document.xml", WORD_TYPE + "document.main+xml");
        part(xml, "/word/header1.xml", WORD_TYPE + "header+xml");
        part(xml, "/word/settings.xml", WORD_TYPE + "settings+xml");
        part(xml, "/word/styles.xml", WORD_TYPE + "styles+xml");
        return xml.close().bytes();
    }

    static byte[] packageRelations() {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE_RELATIONS);
        relation(xml, "rId1", Archive.RELATIONS + "/officeDocument", "word/document.xml");
        relation(xml, "rId2", PACKAGE_RELATIONS + "/metadata/core-properties", "docProps/core.xml");
        return xml.close().bytes();
    }

    static byte[] documentRelations() {
        Xml xml = new Xml().open("Relationships", "xmlns", PACKAGE_RELATIONS);
        relation(xml, "rId1", Archive.RELATIONS + "/styles", "styles.xml");
        relation(xml, "rId2", Archive.RELATIONS + "/settings", "settings.xml");
        relation(xml, HEADER_RELATION, Archive.RELATIONS + "/header", "header1.xml");
        return xml.close().bytes();
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

    private static void part(Xml xml, String name, String type) {
        xml.empty("Override", "PartName", name, "ContentType", type);
    }

    private static void relation(Xml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }
}

package kaskad.office.write;

/** Writes a document as DOCX. No clock and no chance takes part: equal documents give equal bytes. */
public final class DocxWriter {
    /** The media type of what this writes. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private DocxWriter() {}

    public static byte[] write(OfficialDocument document) {
        return new Archive()
                .put("[Content_Types].xml", DocxParts.contentTypes())
                .put("_rels/.rels", OpenParts.rootRelations("word/document.xml"))
                .put("docProps/core.xml", Archive.properties(document))
                .put("word/_rels/document.xml.rels", DocxParts.documentRelations())
                .put("word/document.xml", new DocxBody(document).bytes())
                .put("word/header1.xml", DocxParts.pageNumber())
                .put("word/settings.xml", DocxParts.settings())
                .put("word/styles.xml", DocxStyles.bytes(document.language()))
                .bytes();
    }
}

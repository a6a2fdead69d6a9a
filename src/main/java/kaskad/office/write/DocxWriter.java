package kaskad.office.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a document as DOCX. No clock and no chance takes part: equal documents give equal bytes. */
public final class DocxWriter {
    /** The media type of what this writes. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** The earliest time that a zip can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private DocxWriter() {}

    public static byte[] write(OfficialDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", DocxParts.contentTypes());
            put(zip, "_rels/.rels", DocxParts.packageRelations());
            put(zip, "docProps/core.xml", DocxParts.properties(document));
            put(zip, "word/_rels/document.xml.rels", DocxParts.documentRelations());
            put(zip, "word/document.xml", new DocxBody(document).bytes());
            put(zip, "word/header1.xml", DocxParts.pageNumber());
            put(zip, "word/settings.xml", DocxParts.settings());
            put(zip, "word/styles.xml", DocxStyles.bytes(document.language()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

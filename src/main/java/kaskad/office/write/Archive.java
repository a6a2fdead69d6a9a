package kaskad.office.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip that an Office Open XML file is, and what all of them share. No clock takes part: equal parts give equal bytes. */
public final class Archive {
    /** The namespace of relations between parts. */
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /** The earliest time that a zip can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    public Archive put(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The part that names a document. */
    public static byte[] properties(OfficialDocument document) {
        Xml xml = new Xml().open("cp:coreProperties", "xmlns:cp", CORE, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.open("dc:title").characters(document.title()).close();
        xml.open("dc:creator").characters("Каскад").close();
        xml.open("dc:language").characters(document.language().toLanguageTag()).close();
        return xml.close().bytes();
    }
}

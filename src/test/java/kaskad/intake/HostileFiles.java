package kaskad.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that no office program would send, made here. */
public final class HostileFiles {
    private static final String OPEN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    private HostileFiles() {}

    /** A few hundred kilobytes that unpack to 300 MB. */
    public static byte[] bomb() {
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        return docx(out -> {
            out.write(OPEN.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                out.write(blank);
            }
            out.write(CLOSE.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Ten entities, each ten of the one before. */
    public static byte[] entities() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ха\">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY a").append(i).append(" \"");
            xml.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        xml.append("]>")
                .append(OPEN)
                .append("<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>")
                .append(CLOSE);
        return docx(xml.toString());
    }

    /** A plan of ten thousand measures. */
    public static byte[] longTable() {
        StringBuilder rows = new StringBuilder("<w:tbl>");
        rows.append(row("№", "Мероприятие", "Срок", "Исполнители"));
        for (int i = 1; i <= 10_000; i++) {
            rows.append(row(i + ".", "Провести мероприятие " + i, "до 1 июня 2025 года", "ОО"));
        }
        return docx(OPEN + rows + "</w:tbl>" + CLOSE);
    }

    /** What Word makes of a document behind a password: a container with one encrypted stream. */
    public static byte[] protectedByPassword() {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[8192]), "EncryptedPackage");
            files.createDocument(new java.io.ByteArrayInputStream(new byte[8192]), "EncryptionInfo");
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of which half arrived. */
    public static byte[] truncated() {
        byte[] whole = docx(OPEN + row("1", "Провести", "май", "ОО") + CLOSE);
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** The head of a Windows program. */
    public static byte[] program() {
        byte[] program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        program[2] = (byte) 0x90;
        return program;
    }

    /** Larger than any document may be. */
    public static byte[] large() {
        byte[] large = new byte[26 << 20];
        Arrays.fill(large, (byte) 'a');
        return large;
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static byte[] docx(String document) {
        return docx(out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] docx(Part document) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                document.write(zip);
                zip.closeEntry();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Part {
        void write(OutputStream out) throws IOException;
    }
}

package kaskad.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the format from the content. */
final class Detection {
    private static final int HEAD = 4096;
    private static final int ENTRIES = 200;

    private Detection() {}

    static Format format(Source source) {
        byte[] bytes = source.bytes();
        if (bytes.length == 0) {
            throw new UnreadableDocument(new OfficeRefusal.Empty(source.name()));
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return packed(source);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return compound(source);
        }
        if (head.startsWith("%PDF-")) {
            return Format.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        return text(source, head);
    }

    private static Format packed(Source source) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < ENTRIES; i++) {
                String name = entry.getName();
                if (name.startsWith("word/")) {
                    return Format.DOCX;
                }
                if (name.startsWith("xl/")) {
                    return Format.XLSX;
                }
                if (name.equals("mimetype")) {
                    return openDocument(source, zip);
                }
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw String.valueOf(e.getMessage()).contains("encrypted") ? source.encrypted() : source.damaged();
        }
        throw new UnreadableDocument(new OfficeRefusal.NotADocument(source.name()));
    }

    private static Format openDocument(Source source, ZipInputStream zip) throws IOException {
        String type = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return Format.ODT;
        }
        throw new UnreadableDocument(new OfficeRefusal.NotADocument(source.name()));
    }

    /** The container of old Word and Excel files, and of new ones behind a password. */
    private static Format compound(Source source) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw source.encrypted();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Format.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Format.XLS;
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw source.damaged();
        }
        throw new UnreadableDocument(new OfficeRefusal.NotADocument(source.name()));
    }

    private static Format text(Source source, String head) {
        String low = Encodings.text(head.getBytes(StandardCharsets.ISO_8859_1)).toLowerCase(Locale.ROOT);
        if (low.stripLeading().startsWith("<!doctype html") || low.contains("<html") || low.contains("<table")) {
            return Format.HTML;
        }
        if (Encodings.text(source.bytes()).chars().anyMatch(Detection::binary)) {
            throw new UnreadableDocument(new OfficeRefusal.NotADocument(source.name()));
        }
        return Format.TXT;
    }

    private static boolean binary(int c) {
        return c < 0x20 && c != '\n' && c != '\t' && c != 0x1b || c == 0xFFFD;
    }
}

package kaskad.reports.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kaskad.office.write.DocxWriter;
import kaskad.office.write.OfficialDocument;
import kaskad.office.write.xlsx.XlsxWriter;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A document as a file to keep, under a name in its own letters. */
final class Download {
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|«»\\p{Cntrl}]+");
    private static final int LONGEST_TITLE = 80;

    private Download() {}

    /** {@code before} and {@code after} surround the title, which alone is shortened. */
    static ResponseEntity<byte[]> docx(OfficialDocument document, String before, String title, String after) {
        return file(before + name(title) + after + ".docx", DocxWriter.MEDIA_TYPE, DocxWriter.write(document));
    }

    static ResponseEntity<byte[]> xlsx(OfficialDocument document, String title) {
        return file(name(title) + ".xlsx", XlsxWriter.MEDIA_TYPE, XlsxWriter.write(document));
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType, byte[] content) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    private static String name(String title) {
        String plain = NOT_IN_NAMES.matcher(title).replaceAll(" ").strip();
        if (plain.length() <= LONGEST_TITLE) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', LONGEST_TITLE);
        return plain.substring(0, end > 0 ? end : LONGEST_TITLE);
    }
}

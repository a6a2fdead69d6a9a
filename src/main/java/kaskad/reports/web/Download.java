package kaskad.reports.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kaskad.office.write.DocxWriter;
import kaskad.office.write.OfficialDocument;
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
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(before + name(title) + after + ".docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(DocxWriter.MEDIA_TYPE))
                .cacheControl(CacheControl.noStore())
                .body(DocxWriter.write(document));
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

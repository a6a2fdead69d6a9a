package kaskad.operations.tables.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.office.write.xlsx.XlsxWriter;
import kaskad.operations.tables.TablePaper;
import kaskad.operations.tables.Tables;
import kaskad.ui.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tables as files: an empty one, a list, the rows that were not taken. */
@Controller
class TableFileController {
    private final Tables tables;

    TableFileController(Tables tables) {
        this.tables = tables;
    }

    @GetMapping(TableUrls.BLANK)
    ResponseEntity<byte[]> blank(Actor actor, Texts texts, @RequestParam String kind) {
        return xlsx(tables.blank(actor, kind, texts), "");
    }

    @GetMapping(TableUrls.EXPORT_XLSX)
    ResponseEntity<byte[]> xlsx(Actor actor, Texts texts, @RequestParam String kind, @RequestParam UUID organisation) {
        return xlsx(tables.export(actor, kind, organisation, texts), "");
    }

    @GetMapping(TableUrls.EXPORT_CSV)
    ResponseEntity<byte[]> csv(Actor actor, Texts texts, @RequestParam String kind, @RequestParam UUID organisation) {
        TablePaper paper = tables.export(actor, kind, organisation, texts);
        return file(paper.title() + ".csv", "text/csv;charset=UTF-8", paper.csv());
    }

    @GetMapping(TableUrls.REFUSED)
    ResponseEntity<byte[]> refused(Actor actor, Texts texts, @PathVariable UUID id) {
        return xlsx(tables.refused(actor, id, texts), " — " + texts.text("operations.tables.refused.file"));
    }

    private static ResponseEntity<byte[]> xlsx(TablePaper paper, String after) {
        return file(paper.title() + after + ".xlsx", XlsxWriter.MEDIA_TYPE, paper.xlsx());
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .body(content);
    }
}

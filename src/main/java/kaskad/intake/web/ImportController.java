package kaskad.intake.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kaskad.intake.Import;
import kaskad.intake.ImportQueries;
import kaskad.intake.ImportState;
import kaskad.intake.Imports;
import kaskad.intake.annotated.Annotations;
import kaskad.intake.batches.BatchQueries;
import kaskad.intake.batches.Batches;
import kaskad.intake.batches.web.BatchUrls;
import kaskad.intake.editions.web.Offers;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.organisations.Organisation;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The list, the upload and the wizard's page. */
@Controller
class ImportController {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Imports imports;
    private final ImportQueries queries;
    private final Wizard wizard;
    private final Offers offers;
    private final Homes homes;
    private final Uploads uploads;
    private final Annotations annotations;
    private final BatchQueries batches;

    ImportController(
            Imports imports,
            ImportQueries queries,
            Wizard wizard,
            Offers offers,
            Homes homes,
            Uploads uploads,
            Annotations annotations,
            BatchQueries batches) {
        this.imports = imports;
        this.queries = queries;
        this.wizard = wizard;
        this.offers = offers;
        this.homes = homes;
        this.uploads = uploads;
        this.annotations = annotations;
        this.batches = batches;
    }

    @GetMapping(ImportUrls.LIST)
    View list(Actor actor) {
        List<Organisation> all = homes.list(actor);
        String home = all.isEmpty() ? null : all.getFirst().id().toString();
        ZoneId zone = all.isEmpty() ? ZoneOffset.UTC : all.getFirst().zone();
        return new View(
                "intake/web/imports",
                new ImportsPage(
                        queries.list(actor.scope(Permission.IMPORT)),
                        batches.list(actor.scope(Permission.IMPORT)),
                        Homes.choices(all),
                        home,
                        zone,
                        Batches.MOST));
    }

    @PostMapping(ImportUrls.LIST)
    String upload(Actor actor, @RequestParam UUID organisation, @RequestParam List<MultipartFile> file)
            throws IOException {
        MultipartFile first = file.getFirst();
        return "redirect:"
                + (file.size() > 1 || isArchive(first)
                        ? BatchUrls.one(uploads.batch(actor, organisation, file))
                        : ImportUrls.one(imports.upload(actor, organisation, Uploads.name(first), first.getBytes())));
    }

    private static boolean isArchive(MultipartFile file) {
        return Uploads.name(file).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    @GetMapping(ImportUrls.ONE)
    View show(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam(required = false) @Nullable String only) {
        Import given = imports.get(actor, id);
        return switch (given.state()) {
            case ImportState.Read read ->
                new View("intake/web/wizard", wizard.page(actor, given, read.checked(), only, texts));
            case ImportState.Reading _, ImportState.Unreadable _, ImportState.Accepted _, ImportState.Undone _ ->
                new View("intake/web/outcome", new OutcomePage(given, offers.view(actor, given)));
        };
    }

    @GetMapping(ImportUrls.ANNOTATED)
    ResponseEntity<byte[]> annotated(Actor actor, Texts texts, @PathVariable UUID id) {
        String name = imports.get(actor, id).fileName().replaceFirst("\\.[^.]+$", "");
        byte[] docx = annotations.of(actor, id, Locale.of(texts.language()));
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(texts.text("intake.annotated.name", name) + ".docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(docx);
    }

    /** Asked by the waiting page; once the document is read, the page comes anew. */
    @GetMapping(ImportUrls.PROGRESS)
    ResponseEntity<Void> progress(Actor actor, @PathVariable UUID id) {
        boolean reading = imports.get(actor, id).state() instanceof ImportState.Reading;
        HttpHeaders headers = new HttpHeaders();
        if (!reading) {
            headers.set("HX-Refresh", "true");
        }
        return ResponseEntity.noContent().headers(headers).build();
    }
}

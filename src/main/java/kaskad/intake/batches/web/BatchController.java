package kaskad.intake.batches.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import kaskad.intake.batches.BatchQueries;
import kaskad.intake.batches.BatchWork;
import kaskad.intake.batches.Batches;
import kaskad.intake.batches.Outcome.What;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.ui.Flash;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page for a batch: how far it is, what came of each file, and what is done with all of them. */
@Controller
class BatchController {
    private final Batches batches;
    private final BatchQueries queries;
    private final BatchWork work;

    BatchController(Batches batches, BatchQueries queries, BatchWork work) {
        this.batches = batches;
        this.queries = queries;
        this.work = work;
    }

    @GetMapping(BatchUrls.ONE)
    View show(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String only) {
        return new View("intake/batches/web/batch", page(actor, id, only));
    }

    /** Asked again while documents are read or accepted. */
    @GetMapping(BatchUrls.TABLE)
    View table(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String only) {
        return new View("intake/batches/web/outcomes", page(actor, id, only));
    }

    @GetMapping(BatchUrls.CSV)
    ResponseEntity<byte[]> csv(Actor actor, Texts texts, @PathVariable UUID id) {
        String name = batches.get(actor, id).name();
        String csv = OutcomeTable.csv(queries.outcomes(actor.scope(Permission.IMPORT), id), texts);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        (name.isEmpty() ? id : name.replaceFirst("(?i)\\.zip$", "")) + ".csv",
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(BatchUrls.ACCEPTANCE)
    String accept(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Flash.done("intake.batch.accepting", work.accept(actor, id)).after(redirect);
        return "redirect:" + BatchUrls.one(id);
    }

    @PostMapping(BatchUrls.MENDS)
    String mend(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Flash.done("intake.batch.mending", work.mend(actor, id))
                .undoneBy(BatchUrls.part(id, "mends/undo"))
                .after(redirect);
        return "redirect:" + BatchUrls.one(id);
    }

    @PostMapping(BatchUrls.MENDS_UNDO)
    String unmend(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Flash.done("intake.batch.unmending", work.unmend(actor, id)).after(redirect);
        return "redirect:" + BatchUrls.one(id);
    }

    @PostMapping(BatchUrls.UNDO)
    String undo(Actor actor, @PathVariable UUID id, RedirectAttributes redirect) {
        Flash.done("intake.batch.undoing", work.undo(actor, id)).after(redirect);
        return "redirect:" + BatchUrls.one(id);
    }

    private BatchPage page(Actor actor, UUID id, @Nullable String only) {
        What what = Arrays.stream(What.values())
                .filter(one -> one.word().equals(only))
                .findFirst()
                .orElse(null);
        return new BatchPage(
                batches.get(actor, id),
                queries.outcomes(actor.scope(Permission.IMPORT), id),
                what,
                work.progress(id).orElse(null));
    }
}

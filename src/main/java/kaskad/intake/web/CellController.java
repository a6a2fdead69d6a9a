package kaskad.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import kaskad.intake.Cell;
import kaskad.intake.Import;
import kaskad.intake.Imports;
import kaskad.intake.Mends;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftMend;
import kaskad.kernel.Actor;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Corrections: a cell that was left, and whom a wording means. */
@Controller
class CellController {
    private static final String ADDRESS = "HX-Current-URL";

    private final Imports imports;
    private final Mends mends;
    private final Wizard wizard;

    CellController(Imports imports, Mends mends, Wizard wizard) {
        this.imports = imports;
        this.mends = mends;
        this.wizard = wizard;
    }

    @PostMapping(ImportUrls.CELL)
    View save(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @PathVariable String path,
            @RequestParam String was,
            @RequestParam String value,
            @RequestHeader(name = ADDRESS, required = false) @Nullable String address,
            HttpServletResponse response) {
        Cell cell = Cell.of(path);
        Draft before = imports.get(actor, id).state().draft().orElse(null);
        imports.edit(actor, id, cell, was, value);
        Import given = imports.get(actor, id);
        if (cell instanceof Cell.Plan) {
            // the period moves every control date, so the whole side comes anew
            response.setHeader("HX-Retarget", "#read");
            response.setHeader("HX-Reswap", "outerHTML");
            return read(given, address, texts);
        }
        return new View(
                "intake/web/edited",
                wizard.edited(given, Objects.requireNonNull(before), draft(given), cell, only(address), texts));
    }

    @GetMapping(ImportUrls.EXECUTOR)
    View ask(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam String wording) {
        Import given = imports.get(actor, id);
        return new View(
                "intake/web/executor",
                ExecutorPage.of(ImportUrls.part(given.id(), "executor"), wording, imports.bodies(actor, id), texts));
    }

    @PostMapping(ImportUrls.EXECUTOR)
    View resolve(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam String wording,
            @RequestParam String choice,
            @RequestParam(defaultValue = "false") boolean remember,
            @RequestHeader(name = ADDRESS, required = false) @Nullable String address) {
        imports.resolve(actor, id, wording, ExecutorPage.choice(choice, remember));
        return read(imports.get(actor, id), address, texts);
    }

    @PostMapping(ImportUrls.MEND)
    View mend(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam String rule,
            @RequestParam String cell,
            @RequestParam String from,
            @RequestParam String to,
            @RequestHeader(name = ADDRESS, required = false) @Nullable String address) {
        mends.mend(actor, id, rule, new DraftMend(cell, from, to));
        return read(imports.get(actor, id), address, texts);
    }

    @PostMapping(ImportUrls.MENDS)
    View mendAll(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestParam String rule,
            @RequestParam int count,
            @RequestHeader(name = ADDRESS, required = false) @Nullable String address) {
        mends.mendAll(actor, id, rule, count);
        return read(imports.get(actor, id), address, texts);
    }

    @PostMapping(ImportUrls.MENDS_UNDO)
    View unmend(
            Actor actor,
            Texts texts,
            @PathVariable UUID id,
            @RequestHeader(name = ADDRESS, required = false) @Nullable String address) {
        mends.undo(actor, id);
        return read(imports.get(actor, id), address, texts);
    }

    private View read(Import given, @Nullable String address, Texts texts) {
        return new View("intake/web/reread", wizard.read(given, draft(given), only(address), texts));
    }

    private static Draft draft(Import given) {
        return given.state().draft().orElseThrow();
    }

    /** The filter of the page that asks. */
    private static @Nullable String only(@Nullable String address) {
        return address == null
                ? null
                : UriComponentsBuilder.fromUriString(address)
                        .build()
                        .getQueryParams()
                        .getFirst("only");
    }
}

package kaskad.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.intake.Cell;
import kaskad.intake.ExecutorChoice;
import kaskad.intake.Import;
import kaskad.intake.Imports;
import kaskad.intake.draft.Draft;
import kaskad.kernel.Actor;
import kaskad.plans.ExecutorTarget;
import kaskad.ui.Choice;
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
    private static final ExecutorTarget[] GROUPS = {
        ExecutorTarget.SCHOOLS, ExecutorTarget.MUNICIPALITIES, ExecutorTarget.EXTERNAL
    };

    private final Imports imports;
    private final Wizard wizard;

    CellController(Imports imports, Wizard wizard) {
        this.imports = imports;
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
        imports.edit(actor, id, cell, was, value);
        Import given = imports.get(actor, id);
        if (cell instanceof Cell.Plan) {
            // the period moves every control date, so the whole side comes anew
            response.setHeader("HX-Retarget", "#read");
            response.setHeader("HX-Reswap", "outerHTML");
            return read(given, address, texts);
        }
        return new View("intake/web/edited", wizard.edited(given, draft(given), cell, only(address), texts));
    }

    @GetMapping(ImportUrls.EXECUTOR)
    View ask(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam String wording) {
        Import given = imports.get(actor, id);
        List<Choice> groups = Stream.of(GROUPS)
                .map(target -> new Choice(target.word(), texts.text("intake.target-group." + target.word())))
                .toList();
        List<Choice> organisations = imports.bodies(actor, id).stream()
                .map(body -> new Choice(body.id().toString(), body.shortName()))
                .toList();
        return new View(
                "intake/web/executor",
                new ExecutorPage(ImportUrls.part(given.id(), "executor"), wording, groups, organisations, null));
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
        imports.resolve(actor, id, wording, choice(choice, remember));
        return read(imports.get(actor, id), address, texts);
    }

    private View read(Import given, @Nullable String address, Texts texts) {
        return new View("intake/web/read", wizard.read(given, draft(given), only(address), texts));
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

    /** A group by its word, else an organisation by its id. */
    private static ExecutorChoice choice(String choice, boolean remember) {
        return Stream.of(GROUPS)
                .filter(target -> target.word().equals(choice))
                .findFirst()
                .map(target -> new ExecutorChoice(target, null, remember))
                .orElseGet(() -> new ExecutorChoice(ExecutorTarget.ORGANISATION, UUID.fromString(choice), remember));
    }
}

package kaskad.intake.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.intake.Cell;
import kaskad.intake.ExecutorChoice;
import kaskad.intake.Import;
import kaskad.intake.Imports;
import kaskad.kernel.Actor;
import kaskad.organisations.Organisation;
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
            @RequestHeader(name = "HX-Current-URL", required = false) @Nullable String address) {
        Cell cell = Cell.of(path);
        imports.edit(actor, id, cell, was, value);
        Import given = imports.get(actor, id);
        // the period moves every control date, so the whole side comes anew
        return cell instanceof Cell.Plan
                ? read(given, only(address), texts).retarget()
                : new View("intake/web/edited", wizard.edited(given, draft(given), cell, only(address), texts));
    }

    @GetMapping(ImportUrls.EXECUTOR)
    View ask(Actor actor, Texts texts, @PathVariable UUID id, @RequestParam String wording) {
        Import given = imports.get(actor, id);
        List<Choice> groups = Stream.of(ExecutorTarget.SCHOOLS, ExecutorTarget.MUNICIPALITIES, ExecutorTarget.EXTERNAL)
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
            @RequestHeader(name = "HX-Current-URL", required = false) @Nullable String address) {
        imports.resolve(actor, id, wording, choice(choice, remember));
        return read(imports.get(actor, id), only(address), texts);
    }
}

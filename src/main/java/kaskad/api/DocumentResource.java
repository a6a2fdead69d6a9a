package kaskad.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.intake.AcceptForm;
import kaskad.intake.Cell;
import kaskad.intake.ExecutorChoice;
import kaskad.intake.Import;
import kaskad.intake.ImportQueries;
import kaskad.intake.ImportState;
import kaskad.intake.Imports;
import kaskad.intake.draft.Draft;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.plans.ExecutorTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Official documents on their way in: upload, what was read, corrections, acceptance. */
@RestController
@RequestMapping("/api/v1/documents")
class DocumentResource {
    private final Imports imports;
    private final ImportQueries queries;

    DocumentResource(Imports imports, ImportQueries queries) {
        this.imports = imports;
        this.queries = queries;
    }

    /**
     * A document and what was read from it.
     *
     * @param state reading, unreadable, read, accepted or undone
     * @param plans the plans that its acceptance drafted
     * @param act the act that its acceptance registered
     */
    record Document(
            UUID id,
            int version,
            String fileName,
            String state,
            @Nullable Draft draft,
            List<UUID> plans,
            @Nullable UUID act) {
        static Document of(Import given) {
            ImportState state = given.state();
            ImportState.Accepted accepted = state instanceof ImportState.Accepted done ? done : null;
            return new Document(
                    given.id(),
                    given.version(),
                    given.fileName(),
                    state.word(),
                    state.draft().orElse(null),
                    accepted == null ? List.of() : accepted.plans(),
                    accepted == null ? null : accepted.act());
        }
    }

    /** A cell by its address, such as {@code measure.0.12.deadline}, what it showed and what it is to show. */
    record CellEdit(String cell, String was, String value) {}

    /** Whom a wording means; the organisation exactly with the target ORGANISATION. */
    record ExecutorEdit(
            String wording, ExecutorTarget target, @Nullable UUID organisation, boolean remember) {}

    /** What to make of the document, as read in {@code version}. */
    record AcceptanceRequest(int version, boolean plans, boolean act) {}

    @GetMapping
    List<ImportQueries.Line> list(Actor actor) {
        return queries.list(actor.scope(Permission.IMPORT));
    }

    /** Keeps a document; it is read in the background, so ask for it until its state is no longer "reading". */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, UUID> upload(Actor actor, @RequestParam UUID organisation, @RequestParam MultipartFile file)
            throws IOException {
        String name = file.getOriginalFilename();
        return Map.of("id", imports.upload(actor, organisation, name == null ? "" : name, file.getBytes()));
    }

    @GetMapping("/{id}")
    Document get(Actor actor, @PathVariable UUID id) {
        return Document.of(imports.get(actor, id));
    }

    @PatchMapping("/{id}/cells")
    Document edit(Actor actor, @PathVariable UUID id, @RequestBody CellEdit edit) {
        imports.edit(actor, id, Cell.of(edit.cell()), edit.was(), edit.value());
        return get(actor, id);
    }

    @PatchMapping("/{id}/executors")
    Document resolve(Actor actor, @PathVariable UUID id, @RequestBody ExecutorEdit edit) {
        ExecutorChoice choice = new ExecutorChoice(edit.target(), edit.organisation(), edit.remember());
        imports.resolve(actor, id, edit.wording(), choice);
        return get(actor, id);
    }

    @PostMapping("/{id}/acceptance")
    Document accept(Actor actor, @PathVariable UUID id, @RequestBody AcceptanceRequest asked) {
        imports.accept(actor, id, asked.version(), new AcceptForm(asked.plans(), asked.act()));
        return get(actor, id);
    }

    /** Takes an acceptance back with all that it made. */
    @DeleteMapping("/{id}/acceptance")
    Document undo(Actor actor, @PathVariable UUID id) {
        imports.undo(actor, id);
        return get(actor, id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Actor actor, @PathVariable UUID id) {
        imports.drop(actor, id);
    }
}

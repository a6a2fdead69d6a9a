package kaskad.operations.web;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Slice;
import kaskad.operations.Jobs;
import kaskad.operations.Operation;
import kaskad.operations.Operations;
import kaskad.organisations.Today;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /operations}: what is done in the background, how far it is, and taking it back. */
@Controller
class OperationController {
    private final Operations operations;
    private final Jobs jobs;
    private final Today today;

    OperationController(Operations operations, Jobs jobs, Today today) {
        this.operations = operations;
        this.jobs = jobs;
        this.today = today;
    }

    @GetMapping(OperationUrls.LIST)
    View list(Actor actor, Texts texts, @RequestParam(required = false) @Nullable UUID after) {
        Slice<Operation> slice = operations.list(actor, after);
        ZoneId zone = today.zone(actor);
        return new View(
                "operations/web/operations",
                new OperationsPage(
                        slice.items().stream().map(one -> view(one, zone)).toList(),
                        actor.may(Permission.ADMINISTER) ? nights(texts) : List.of(),
                        zone,
                        after == null ? null : OperationUrls.LIST,
                        slice.next() == null ? null : OperationUrls.LIST + "?after=" + slice.next()));
    }

    @GetMapping(OperationUrls.ONE)
    View show(Actor actor, @PathVariable UUID id) {
        return new View("operations/web/operation", page(actor, id));
    }

    /** Asked again while something moves. */
    @GetMapping(OperationUrls.PROGRESS)
    View progress(Actor actor, @PathVariable UUID id) {
        return new View("operations/web/progress", page(actor, id));
    }

    @PostMapping(OperationUrls.RETRY)
    String retry(Actor actor, @PathVariable UUID id) {
        operations.retry(actor, id);
        return "redirect:" + OperationUrls.one(id);
    }

    @PostMapping(OperationUrls.UNDO)
    String undo(Actor actor, @PathVariable UUID id) {
        operations.undo(actor, id);
        return "redirect:" + OperationUrls.one(id);
    }

    private OperationPage page(Actor actor, UUID id) {
        return new OperationPage(view(operations.get(actor, id), today.zone(actor)));
    }

    private OperationView view(Operation operation, ZoneId zone) {
        return new OperationView(
                operation,
                zone,
                operations.undoUntil(operation).orElse(null),
                operations.result(operation).orElse(null));
    }

    private List<OperationsPage.Night> nights(Texts texts) {
        return jobs.latest().stream()
                .map(last -> new OperationsPage.Night(
                        texts.text(last.title()),
                        last.run().startedAt(),
                        OperationView.counts(last.run().outcome(), texts),
                        last.run().incident()))
                .toList();
    }
}

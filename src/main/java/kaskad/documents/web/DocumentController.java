package kaskad.documents.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kaskad.documents.ActFilter;
import kaskad.documents.ActQueries;
import kaskad.documents.ActRow;
import kaskad.documents.Acts;
import kaskad.documents.DocumentRefusal;
import kaskad.documents.acknowledgement.Offices;
import kaskad.documents.files.FileAnswer;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of acts. */
@Controller
class DocumentController {
    private final Acts acts;
    private final ActQueries queries;
    private final DocumentPages pages;
    private final FileAnswer files;

    DocumentController(Acts acts, ActQueries queries, DocumentPages pages, FileAnswer files) {
        this.acts = acts;
        this.queries = queries;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping(DocumentUrls.LIST)
    View list(Actor actor, DocumentFilter filter, @RequestParam @Nullable String after, Texts texts) {
        Scope scope = actor.scope(Permission.VIEW);
        Slice<ActRow> found = queries.list(scope, Offices.of(actor), filter.filter(), after);
        List<Choice> kinds = queries.kinds(scope).stream()
                .map(kind -> new Choice(kind, StringUtils.capitalize(kind)))
                .toList();
        List<Choice> controls = Arrays.stream(ActFilter.Control.values())
                .map(one -> new Choice(one.name(), texts.text("documents.filter." + one.name())))
                .toList();
        return new View(
                "documents/web/list",
                new DocumentsPage(
                        found,
                        filter,
                        kinds,
                        controls,
                        after == null ? null : filter.address(null),
                        found.next() == null ? null : filter.address(found.next())));
    }

    @GetMapping(DocumentUrls.ACT)
    View act(Actor actor, @PathVariable UUID id, Texts texts) {
        return new View("documents/web/act", pages.page(actor, acts.get(actor, id), texts));
    }

    @GetMapping(DocumentUrls.FILE)
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        UUID attachment = acts.get(actor, id).attachment();
        if (attachment == null) {
            throw new Refused(new DocumentRefusal.NoSuchAct(id));
        }
        return files.of(attachment);
    }
}

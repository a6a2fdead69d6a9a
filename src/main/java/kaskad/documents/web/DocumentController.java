package kaskad.documents.web;

import java.util.UUID;
import kaskad.documents.ActQueries;
import kaskad.documents.ActRow;
import kaskad.documents.Acts;
import kaskad.documents.DocumentRefusal;
import kaskad.documents.files.FileAnswer;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.kernel.Slice;
import kaskad.ui.Texts;
import kaskad.ui.View;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

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
    View list(Actor actor, @RequestParam(defaultValue = "") String words, @RequestParam @Nullable String after) {
        Slice<ActRow> acts = queries.list(actor.scope(Permission.VIEW), words, after);
        return new View(
                "documents/web/list",
                new DocumentsPage(acts, words, after == null ? null : address(words, null), next(words, acts)));
    }

    @GetMapping(DocumentUrls.ACT)
    View act(Actor actor, @PathVariable UUID id, Texts texts) {
        return new View("documents/web/act", pages.page(acts.get(actor, id), texts));
    }

    @GetMapping(DocumentUrls.FILE)
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id) {
        UUID attachment = acts.get(actor, id).attachment();
        if (attachment == null) {
            throw new Refused(new DocumentRefusal.NoSuchAct(id));
        }
        return files.of(attachment);
    }

    private static @Nullable String next(String words, Slice<ActRow> acts) {
        return acts.next() == null ? null : address(words, acts.next());
    }

    private static String address(String words, @Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(DocumentUrls.LIST);
        if (!words.isBlank()) {
            address.queryParam("words", "{words}");
        }
        if (after != null) {
            address.queryParam("after", after);
        }
        return address.encode().build(words).toString();
    }
}

package kaskad.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.documents.ActCard;
import kaskad.documents.ActFilter;
import kaskad.documents.ActQueries;
import kaskad.documents.ActRow;
import kaskad.documents.Acts;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Slice;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The registers that the path stands on: organisations and acts. */
@RestController
@RequestMapping("/api/v1")
class RegisterResource {
    private final OrganisationQueries organisations;
    private final ActQueries actQueries;
    private final Acts acts;

    RegisterResource(OrganisationQueries organisations, ActQueries actQueries, Acts acts) {
        this.organisations = organisations;
        this.actQueries = actQueries;
        this.acts = acts;
    }

    /** One's organisations, from the top of the tree down. */
    @GetMapping("/organisations")
    List<Organisation> organisations(Actor actor) {
        return organisations.list(actor.scope(Permission.VIEW));
    }

    @GetMapping("/acts")
    Slice<ActRow> acts(
            Actor actor,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String after) {
        return actQueries.list(actor.scope(Permission.VIEW), Set.of(), ActFilter.of(words), after);
    }

    @GetMapping("/acts/{id}")
    ActCard act(Actor actor, @PathVariable UUID id) {
        return acts.get(actor, id);
    }
}

package kaskad.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.kernel.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The handlers that there are. Asked for late: the doors that a handler needs may start operations themselves. */
@Component
class Handlers {
    private final ObjectProvider<OperationHandler> all;

    Handlers(ObjectProvider<OperationHandler> all) {
        this.all = all;
    }

    OperationHandler of(String kind) {
        return all.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody does " + kind));
    }

    boolean any(Actor actor) {
        return all.stream().anyMatch(handler -> actor.may(handler.permission()));
    }

    /** The kinds that {@code actor} may deal with, by where; mostly one entry. */
    Map<Scope, Collection<String>> scopes(Actor actor) {
        return all.stream()
                .filter(handler -> actor.may(handler.permission()))
                .collect(Collectors.groupingBy(
                        handler -> actor.scope(handler.permission()),
                        Collectors.mapping(OperationHandler::kind, Collectors.toCollection(ArrayList::new))));
    }
}

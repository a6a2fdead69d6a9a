package kaskad.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.kernel.Actor;
import kaskad.kernel.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The handlers that there are. Asked for late: the doors that a handler needs may start operations themselves. */
@Component
class Handlers {
    private final ObjectProvider<OperationHandler> single;
    private final ObjectProvider<OperationHandlers> many;

    Handlers(ObjectProvider<OperationHandler> single, ObjectProvider<OperationHandlers> many) {
        this.single = single;
        this.many = many;
    }

    OperationHandler of(String kind) {
        return all().filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody does " + kind));
    }

    boolean any(Actor actor) {
        return all().anyMatch(handler -> actor.may(handler.permission()));
    }

    /** The kinds that {@code actor} may deal with, by where; mostly one entry. */
    Map<Scope, Collection<String>> scopes(Actor actor) {
        return all().filter(handler -> actor.may(handler.permission()))
                .collect(Collectors.groupingBy(
                        handler -> actor.scope(handler.permission()),
                        Collectors.mapping(OperationHandler::kind, Collectors.toCollection(ArrayList::new))));
    }

    private Stream<OperationHandler> all() {
        return Stream.concat(single.stream(), many.stream().flatMap(OperationHandlers::handlers));
    }
}

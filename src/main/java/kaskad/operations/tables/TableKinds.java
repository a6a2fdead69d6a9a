package kaskad.operations.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaskad.kernel.Actor;
import kaskad.operations.OperationHandler;
import kaskad.operations.OperationHandlers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of tables that there are, and an operation for each. */
@Component
class TableKinds implements OperationHandlers {
    private final ObjectProvider<TableImport> all;
    private final TableChecks checks;
    private final TableStore store;
    private final TableQueries queries;

    TableKinds(ObjectProvider<TableImport> all, TableChecks checks, TableStore store, TableQueries queries) {
        this.all = all;
        this.checks = checks;
        this.store = store;
        this.queries = queries;
    }

    /** Those that {@code actor} may deal with somewhere. */
    List<TableImport> list(Actor actor) {
        return all.stream().filter(kind -> actor.may(kind.permission())).toList();
    }

    Optional<TableImport> find(String kind) {
        return all.stream().filter(one -> one.kind().equals(kind)).findFirst();
    }

    @Override
    public Stream<OperationHandler> handlers() {
        return all.stream().map(kind -> new TableOperation(kind, checks, store, queries));
    }
}

package kaskad.operations.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaskad.kernel.Actor;
import kaskad.operations.Operation;
import kaskad.operations.OperationHandler;
import kaskad.operations.OperationHandlers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of tables that there are, and an operation for each. */
@Component
class TableKinds implements OperationHandlers {
    private final ObjectProvider<TableImport> all;
    private final TableChecks checks;
    private final TableStore store;
    private final TableQueries queries;
    private final JsonMapper json;

    TableKinds(
            ObjectProvider<TableImport> all,
            TableChecks checks,
            TableStore store,
            TableQueries queries,
            JsonMapper json) {
        this.all = all;
        this.checks = checks;
        this.store = store;
        this.queries = queries;
        this.json = json;
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
        return all.stream().map(kind -> new TableOperation(kind, checks, store, queries, this::parameters));
    }

    private TableOperation.Parameters parameters(Operation operation) {
        return json.readValue(operation.parameters(), TableOperation.Parameters.class);
    }
}

package kaskad.operations.tables;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Permission;
import kaskad.operations.Operation;
import kaskad.operations.OperationHandler;
import kaskad.operations.OperationRun;
import kaskad.operations.Step;

/** Takes a table in, whole or not at all: the rows that are right; which were not, and why, stays with the table. */
final class TableOperation implements OperationHandler {
    private final TableImport kind;
    private final TableChecks checks;
    private final TableStore store;
    private final TableQueries queries;

    TableOperation(TableImport kind, TableChecks checks, TableStore store, TableQueries queries) {
        this.kind = kind;
        this.checks = checks;
        this.store = store;
        this.queries = queries;
    }

    /** Which table. */
    record Parameters(UUID table) {}

    static String kind(TableImport kind) {
        return "operations.table." + kind.kind();
    }

    @Override
    public String kind() {
        return kind(kind);
    }

    @Override
    public Permission permission() {
        return kind.permission();
    }

    @Override
    public Step run(OperationRun run) {
        TableGiven given = given(run);
        TableCheck check = checks.check(run.actor(), given, kind);
        run.progress(0, check.rows().size());
        kind.apply(run, check.rows(TableMatch.Added.class), check.rows(TableMatch.Changed.class));
        store.saveVerdicts(given.id(), check);
        run.progress(check.rows().size(), check.rows().size());
        return new Step.Done(check.outcome());
    }

    @Override
    public Optional<Instant> undoUntil(Operation operation) {
        return kind.undoable().isZero()
                ? Optional.empty()
                : Optional.of(operation.createdAt().plus(kind.undoable()));
    }

    @Override
    public Step undo(OperationRun run) {
        TableGiven given = given(run);
        Map<Integer, TableRow> rows = checks.rows(given, kind.schema());
        Map<String, List<TableStore.Verdict>> verdicts =
                queries.verdicts(given.id()).stream().collect(Collectors.groupingBy(TableStore.Verdict::verdict));
        List<TableRow> added = verdicts.getOrDefault("added", List.of()).stream()
                .map(verdict -> rows.get(verdict.number()))
                .toList();
        List<TableRow> former = verdicts.getOrDefault("changed", List.of()).stream()
                .map(verdict -> former(verdict, Objects.requireNonNull(rows.get(verdict.number()))))
                .toList();
        kind.undo(run, added, former);
        return new Step.Done(Map.of(
                "operations.tables.outcome.removed", (long) added.size(),
                "operations.tables.outcome.restored", (long) former.size()));
    }

    @Override
    public Optional<String> result(Operation operation) {
        return kind.result();
    }

    /** The row's key, and what its changed fields held before. */
    private TableRow former(TableStore.Verdict verdict, TableRow row) {
        Map<String, String> values = new HashMap<>();
        kind.schema().key().forEach(field -> values.put(field, row.text(field)));
        if (verdict.former() != null) {
            values.putAll(verdict.former());
        }
        return new TableRow(row.number(), values);
    }

    private TableGiven given(OperationRun run) {
        return queries.get(run.parameters(Parameters.class).table());
    }
}

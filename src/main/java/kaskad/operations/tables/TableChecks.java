package kaskad.operations.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.office.sheet.CellSheet;
import kaskad.ui.Sentence;
import org.springframework.stereotype.Component;

/** Checks the rows of a table: cell by cell, against each other, and against what there is. */
@Component
class TableChecks {
    private final TableQueries queries;

    TableChecks(TableQueries queries) {
        this.queries = queries;
    }

    TableCheck check(Actor actor, TableGiven given, TableImport kind) {
        Map<Integer, TableCheck.Checked> checked = new HashMap<>();
        List<TableRow> right = new ArrayList<>();
        List<CellSheet.Line> lines = queries.lines(given.id());
        Map<List<String>, Integer> first = new HashMap<>();
        for (CellSheet.Line line : lines) {
            List<TableProblem> problems = new ArrayList<>();
            TableRow row = row(given, kind.schema(), line, problems);
            twin(kind.schema(), row, first).ifPresent(problems::add);
            if (problems.isEmpty()) {
                right.add(row);
            } else {
                checked.put(line.number(), new TableCheck.Checked(row, new TableMatch.Refused(problems)));
            }
        }
        Map<Integer, TableMatch> matches = kind.match(actor, given.place(), right);
        right.forEach(row -> checked.put(
                row.number(), new TableCheck.Checked(row, Objects.requireNonNull(matches.get(row.number())))));
        return new TableCheck(
                lines.stream().map(line -> checked.get(line.number())).toList());
    }

    /** The rows as they were read, by number, whatever is wrong with them. */
    Map<Integer, TableRow> rows(TableGiven given, TableSchema schema) {
        return queries.lines(given.id()).stream()
                .map(line -> row(given, schema, line, new ArrayList<>()))
                .collect(Collectors.toMap(TableRow::number, row -> row));
    }

    private static TableRow row(
            TableGiven given, TableSchema schema, CellSheet.Line line, List<TableProblem> problems) {
        Map<String, String> values = new HashMap<>();
        for (TableColumn column : given.columns()) {
            Optional<TableField> field = Optional.ofNullable(column.field()).flatMap(schema::find);
            if (field.isPresent()) {
                switch (Cells.read(field.get(), column.order(), line.cell(column.index()))) {
                    case Cells.Read.Value(String text) -> values.put(field.get().key(), text);
                    case Cells.Read.Wrong(Sentence reason) ->
                        problems.add(new TableProblem(field.get().key(), reason));
                }
            }
        }
        return new TableRow(line.number(), values);
    }

    /** That another row above has the same key. */
    private static Optional<TableProblem> twin(TableSchema schema, TableRow row, Map<List<String>, Integer> first) {
        List<String> key = schema.key().stream().map(row::text).toList();
        if (key.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        Integer above = first.putIfAbsent(key, row.number());
        return above == null
                ? Optional.empty()
                : Optional.of(new TableProblem(
                        schema.key().getFirst(), Sentence.of("operations.tables.error.twin", above.toString())));
    }
}

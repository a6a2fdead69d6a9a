package kaskad.operations.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.kernel.Refused;
import kaskad.office.sheet.CellSheet;
import kaskad.operations.NewOperation;
import kaskad.operations.Operations;
import kaskad.organisations.Organisation;
import kaskad.organisations.Organisations;
import kaskad.ui.Sentence;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to lists that come and go as tables. */
@Service
public class Tables {
    private static final int SAMPLE = 20;

    private final TableKinds kinds;
    private final TableIntake intake;
    private final TableChecks checks;
    private final TableStore store;
    private final TableQueries queries;
    private final Operations operations;
    private final Organisations organisations;

    Tables(
            TableKinds kinds,
            TableIntake intake,
            TableChecks checks,
            TableStore store,
            TableQueries queries,
            Operations operations,
            Organisations organisations) {
        this.kinds = kinds;
        this.intake = intake;
        this.checks = checks;
        this.store = store;
        this.queries = queries;
        this.operations = operations;
        this.organisations = organisations;
    }

    /** The kinds of lists that {@code actor} may bring in somewhere. */
    public List<TableImport> kinds(Actor actor) {
        return kinds.list(actor);
    }

    /** The kind of that name, where {@code actor} may deal with it at all. */
    public TableImport kind(Actor actor, String kind) {
        return kinds.find(kind)
                .filter(one -> actor.may(one.permission()))
                .orElseThrow(() -> new Refused(new TableRefusal.NoSuchKind()));
    }

    /** Keeps a file for an organisation's list and reads it, in a process of its own. */
    public UUID take(Actor actor, String kind, UUID organisation, String fileName, byte[] bytes) {
        return intake.take(actor, at(actor, kind, organisation), organisations.get(organisation), fileName, bytes);
    }

    public TableGiven get(Actor actor, UUID id) {
        return kinds.list(actor).stream()
                .flatMap(kind -> queries.find(actor.scope(kind.permission()), kind.kind(), id).stream())
                .findFirst()
                .orElseThrow(() -> new Refused(new TableRefusal.NoSuchTable(id)));
    }

    /** The first rows of a table, as they came. */
    public List<CellSheet.Line> sample(Actor actor, UUID id) {
        return queries.lines(get(actor, id).id(), SAMPLE);
    }

    /** Says what each column is taken for, by its index; a column without an entry is left out. It is remembered. */
    @Transactional
    public void map(Actor actor, UUID id, int version, Map<Integer, String> fields, Map<Integer, DayOrder> orders) {
        TableGiven given = get(actor, id);
        List<TableColumn> columns = given.columns().stream()
                .map(column -> column.as(
                        blankToNull(fields.get(column.index())), orders.getOrDefault(column.index(), DayOrder.UNKNOWN)))
                .toList();
        requireOnce(kind(actor, given.kind()).schema(), columns);
        if (!store.setColumns(id, version, columns)) {
            throw new Refused(new TableRefusal.TableChanged());
        }
        store.remember(given.place(), given.kind(), columns);
    }

    /** What taking it in would do; nothing is written. */
    @Transactional(readOnly = true)
    public TableCheck check(Actor actor, UUID id) {
        TableGiven given = get(actor, id);
        TableImport kind = kind(actor, given.kind());
        requireColumns(kind.schema(), given.columns());
        return checks.check(actor, given, kind);
    }

    /** Takes the rows that are right in, in the background; gives the operation. */
    @Transactional
    public UUID start(Actor actor, UUID id, int version) {
        TableGiven given = get(actor, id);
        TableImport kind = kind(actor, given.kind());
        requireColumns(kind.schema(), given.columns());
        UUID operation = operations.start(
                actor,
                new NewOperation(
                        TableOperation.kind(kind),
                        Sentence.of(kind.operation(), given.fileName()),
                        given.place(),
                        new TableOperation.Parameters(id)));
        if (!store.start(id, version, operation)) {
            throw new Refused(new TableRefusal.TableChanged());
        }
        return operation;
    }

    /** The rows that were not, or would not be, taken; the reason in a column of its own. */
    @Transactional(readOnly = true)
    public TablePaper refused(Actor actor, UUID id, Texts texts) {
        TableGiven given = get(actor, id);
        Map<Integer, List<TableProblem>> problems = given.operation() == null
                ? problems(check(actor, id))
                : queries.verdicts(id).stream()
                        .filter(verdict -> verdict.problems() != null)
                        .collect(Collectors.toMap(TableStore.Verdict::number, TableStore.Verdict::problems));
        return TablePaper.refused(given, queries.lines(id), problems, texts);
    }

    /** The list of an organisation; taken in again it changes nothing. */
    @Transactional(readOnly = true)
    public TablePaper export(Actor actor, String kind, UUID organisation, Texts texts) {
        TableImport found = at(actor, kind, organisation);
        Organisation home = organisations.get(organisation);
        return TablePaper.of(texts.text(found.title()), found.schema(), found.export(actor, home.place()));
    }

    /** An empty table with its headings. */
    public TablePaper blank(Actor actor, String kind, Texts texts) {
        TableImport found = kind(actor, kind);
        return TablePaper.of(texts.text(found.title()), found.schema(), List.of());
    }

    private TableImport at(Actor actor, String kind, UUID organisation) {
        TableImport found = kind(actor, kind);
        if (!actor.may(found.permission(), organisations.get(organisation).place())) {
            throw new Refused(new TableRefusal.NoSuchKind());
        }
        return found;
    }

    private static Map<Integer, List<TableProblem>> problems(TableCheck check) {
        return check.rows().stream()
                .filter(row -> row.match() instanceof TableMatch.Refused)
                .collect(Collectors.toMap(
                        row -> row.row().number(), row -> ((TableMatch.Refused) row.match()).problems()));
    }

    private static void requireOnce(TableSchema schema, List<TableColumn> columns) {
        Set<String> taken = new HashSet<>();
        columns.stream()
                .map(TableColumn::field)
                .filter(field -> field != null && !taken.add(field))
                .findFirst()
                .flatMap(schema::find)
                .ifPresent(field -> {
                    throw new Refused(new TableRefusal.ColumnTwice(field.heading()));
                });
    }

    private static void requireColumns(TableSchema schema, List<TableColumn> columns) {
        Predicate<TableField> absent =
                field -> columns.stream().noneMatch(column -> field.key().equals(column.field()));
        schema.fields().stream()
                .filter(TableField::required)
                .filter(absent)
                .findFirst()
                .ifPresent(field -> {
                    throw new Refused(new TableRefusal.ColumnMissing(field.heading()));
                });
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

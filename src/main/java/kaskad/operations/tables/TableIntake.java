package kaskad.operations.tables;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Refused;
import kaskad.office.child.ChildReader;
import kaskad.office.child.Outcome;
import kaskad.office.sheet.CellSheet;
import kaskad.organisations.Organisation;
import kaskad.storage.Attachment;
import kaskad.storage.Attachments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Brings a file in: kept as it came, read by a child process, its columns recognised. */
@Component
class TableIntake {
    private static final Logger LOG = LoggerFactory.getLogger(TableIntake.class);
    private static final TypeReference<List<CellSheet>> SHEETS = new TypeReference<>() {};

    private final Attachments attachments;
    private final TableStore store;
    private final TableQueries queries;
    private final TransactionOperations transactions;
    private final JsonMapper json;
    private final Clock clock;
    private final ChildReader child = ChildReader.ofCells();

    TableIntake(
            Attachments attachments,
            TableStore store,
            TableQueries queries,
            TransactionOperations transactions,
            JsonMapper json,
            Clock clock) {
        this.attachments = attachments;
        this.store = store;
        this.queries = queries;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    UUID take(Actor actor, TableImport kind, Organisation home, String fileName, byte[] bytes) {
        Attachment file = attachments.keep(actor, home.place(), fileName, bytes);
        List<CellSheet> sheets = read(file);
        CellSheet sheet = sheets.stream()
                .filter(one -> one.lines().size() > 1)
                .findFirst()
                .orElseThrow(() -> new Refused(new TableRefusal.TableEmpty(file.fileName())));
        Headings headings = new Headings(kind.schema(), queries.mappings(home.id(), kind.kind()));
        int at = headings.row(sheet.lines());
        CellSheet.Line heading = sheet.lines().get(at);
        List<CellSheet.Line> rows = sheet.lines().subList(at + 1, sheet.lines().size());
        if (rows.isEmpty()) {
            throw new Refused(new TableRefusal.TableEmpty(file.fileName()));
        }
        TableGiven given = new TableGiven(
                Ids.next(clock),
                home.place(),
                kind.kind(),
                actor.name(),
                file.id(),
                file.fileName(),
                sheet.title(),
                others(sheets, sheet),
                heading.number(),
                headings.columns(heading, rows),
                null,
                clock.instant(),
                0);
        transactions.executeWithoutResult(status -> store.insert(actor, given, rows));
        return given.id();
    }

    private static List<String> others(List<CellSheet> sheets, CellSheet read) {
        return sheets.stream()
                .filter(one -> !one.equals(read) && !one.lines().isEmpty())
                .map(CellSheet::title)
                .toList();
    }

    private List<CellSheet> read(Attachment file) {
        Path path = attachments.path(file);
        return switch (child.read(path)) {
            case Outcome.Read(byte[] told) -> json.readValue(told, SHEETS);
            case Outcome.Unreadable said ->
                throw new Refused(new TableRefusal.TableUnreadable(said.about(path, file.fileName())));
            case Outcome.TooSlow slow -> throw new Refused(new TableRefusal.TableTooHeavy(file.fileName()));
            case Outcome.TooHeavy heavy -> throw new Refused(new TableRefusal.TableTooHeavy(file.fileName()));
            case Outcome.Broken(int status, String said) -> {
                LOG.error("reading a table ended with status {}: {}", status, said);
                throw new Refused(new TableRefusal.TableTooHeavy(file.fileName()));
            }
        };
    }
}

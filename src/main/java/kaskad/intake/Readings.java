package kaskad.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import kaskad.intake.draft.Draft;
import kaskad.intake.printed.DocumentJson;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.office.child.ChildReader;
import kaskad.office.child.Outcome;
import kaskad.storage.Attachments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads one waiting document: the process first, outside any transaction; then what came of it, in one. */
@Component
class Readings {
    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    private final ImportStore store;
    private final Attachments attachments;
    private final ChildReader child;
    private final DocumentJson documents;
    private final Bodies bodies;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Readings(
            ImportStore store,
            Attachments attachments,
            ChildReader child,
            DocumentJson documents,
            Bodies bodies,
            Journal journal,
            TransactionTemplate transactions,
            Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.child = child;
        this.documents = documents;
        this.bodies = bodies;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    void read(UUID id) {
        Import waiting = Objects.requireNonNull(transactions.execute(status -> store.lock(id)))
                .orElse(null);
        if (waiting == null || !(waiting.state() instanceof ImportState.Reading)) {
            return;
        }
        Path file = attachments.path(attachments.get(waiting.attachment()));
        Outcome outcome = child.read(file);
        switch (outcome) {
            case Outcome.Read(byte[] json) -> take(waiting, json);
            case Outcome.Unreadable(String line) -> finish(id, unreadable(new ImportProblem.Said(line)));
            case Outcome.TooSlow(long seconds) ->
                finish(id, unreadable(new ImportProblem.TooSlow(Long.toString(seconds))));
            case Outcome.TooHeavy() -> finish(id, unreadable(new ImportProblem.TooHeavy("")));
            case Outcome.Broken(int status, String said) -> finish(id, unreadable(broken(id, status, said)));
        }
    }

    /** What is left to say when reading failed by a fault of ours. */
    void fail(UUID id, RuntimeException fault) {
        finish(id, unreadable(broken(id, -1, fault.toString())));
    }

    private void take(Import waiting, byte[] json) {
        DocumentJson.Parts parts = documents.read(json);
        if (parts.tooLong() > 0) {
            finish(waiting.id(), unreadable(new ImportProblem.TooLong(Integer.toString(parts.tooLong()))));
            return;
        }
        Draft draft = parts.draft(bodies.matching(waiting.place(), parts.abbreviations())::match);
        finish(waiting.id(), old -> {
            store.savePrinted(old.id(), parts.all(), parts.blocks());
            return new ImportState.Read(draft);
        });
    }

    private void finish(UUID id, Function<Import, ImportState> state) {
        transactions.executeWithoutResult(status -> store.lock(id)
                .filter(old -> old.state() instanceof ImportState.Reading)
                .ifPresent(old -> {
                    ImportState next = state.apply(old);
                    store.save(old, next, clock.instant());
                    journal.write(
                            Actor.SYSTEM,
                            Change.of(old.place(), "import", id, "read")
                                    .to(Map.of("file", old.fileName(), "state", next.word())));
                }));
    }

    private static Function<Import, ImportState> unreadable(ImportProblem problem) {
        return old -> new ImportState.Unreadable(problem);
    }

    private static ImportProblem broken(UUID id, int status, String said) {
        String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("incident {}: reading import {} ended with status {}: {}", incident, id, status, said);
        return new ImportProblem.Broken(incident);
    }
}

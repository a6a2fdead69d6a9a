package kaskad.intake.batches;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kaskad.intake.AcceptForm;
import kaskad.intake.Import;
import kaskad.intake.ImportState;
import kaskad.intake.Imports;
import kaskad.intake.Mends;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Mends, accepts or takes back all documents of a batch in the background, each whole or not at all. What is done stands in
 * the imports themselves: after a stop the same command goes on where it was.
 */
@Component
public class BatchWork {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWork.class);

    private final Imports imports;
    private final Mends mends;
    private final Batches batches;
    private final BatchQueries queries;
    private final Map<UUID, Progress> running = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("batch-", 1).daemon().factory());

    BatchWork(Imports imports, Mends mends, Batches batches, BatchQueries queries) {
        this.imports = imports;
        this.mends = mends;
        this.batches = batches;
        this.queries = queries;
    }

    /** How far a command has come; {@code refused} documents stay as they were. */
    public record Progress(int all, int done, int refused) {
        Progress next(boolean wasRefused) {
            return new Progress(all, done + 1, refused + (wasRefused ? 1 : 0));
        }

        /** Whether nothing is left to do. */
        public boolean over() {
            return done == all;
        }
    }

    /** The command under way, or the last one since the server started. */
    public Optional<Progress> progress(UUID batch) {
        return Optional.ofNullable(running.get(batch));
    }

    /** Accepts what was read without errors; how many that are. */
    public int accept(Actor actor, UUID batch) {
        return start(actor, batch, Outcome.What.CLEAN, (by, id) -> {
            Import given = imports.get(by, id);
            if (given.state() instanceof ImportState.Read(var checked)) {
                imports.accept(by, id, given.version(), new AcceptForm(true, checked.act() != null));
            }
        });
    }

    /** Takes every acceptance back; how many there are. */
    public int undo(Actor actor, UUID batch) {
        return start(actor, batch, Outcome.What.ACCEPTED, imports::undo);
    }

    /** Makes every suggested change that needs no judgement; in how many documents. */
    public int mend(Actor actor, UUID batch) {
        return start(actor, batch, outcome -> outcome.open() && outcome.mechanical() > 0, mends::mendMechanical);
    }

    /** Takes back those that were made last in their documents; in how many. */
    public int unmend(Actor actor, UUID batch) {
        return start(actor, batch, outcome -> outcome.open() && outcome.mended(), mends::undo);
    }

    private int start(Actor actor, UUID batch, Outcome.What which, BiConsumer<Actor, UUID> command) {
        return start(actor, batch, outcome -> outcome.what() == which, command);
    }

    private int start(Actor actor, UUID batch, Predicate<Outcome> which, BiConsumer<Actor, UUID> command) {
        batches.get(actor, batch);
        List<UUID> ids = queries.outcomes(actor.scope(Permission.IMPORT), batch).stream()
                .filter(which)
                .flatMap(outcome -> Stream.ofNullable(outcome.id()))
                .toList();
        Progress begun = new Progress(ids.size(), 0, 0);
        Progress now = running.compute(batch, (id, old) -> old == null || old.over() ? begun : old);
        if (now != begun) {
            throw new Refused(new BatchRefusal.Busy());
        }
        worker.submit(() -> ids.forEach(id -> one(actor, batch, id, command)));
        return ids.size();
    }

    private void one(Actor actor, UUID batch, UUID id, BiConsumer<Actor, UUID> command) {
        boolean refused = false;
        try {
            command.accept(actor, id);
        } catch (Refused e) {
            refused = true;
        } catch (RuntimeException e) {
            refused = true;
            LOG.error("import {} of batch {}", id, batch, e);
        }
        boolean wasRefused = refused;
        running.computeIfPresent(batch, (key, old) -> old.next(wasRefused));
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}

package kaskad.operations;

import java.io.Serial;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kaskad.kernel.Ids;
import kaskad.kernel.Refused;
import kaskad.ui.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Takes an operation from step to step. Who comes back after a kill goes on where the last commit was. */
@Component
class OperationWork {
    /** A step during which the server died so often is not begun again by itself. */
    static final int MOST_TRIES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(OperationWork.class);

    private final Handlers handlers;
    private final OperationStore store;
    private final OperationQueries queries;
    private final TransactionOperations transactions;
    private final JsonMapper json;
    private final Clock clock;

    OperationWork(
            Handlers handlers,
            OperationStore store,
            OperationQueries queries,
            TransactionOperations transactions,
            JsonMapper json,
            Clock clock) {
        this.handlers = handlers;
        this.store = store;
        this.queries = queries;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    /** Works until nothing is left or {@code stopping}; throws where the database is gone or wants it tried again. */
    void work(UUID id, BooleanSupplier stopping) {
        boolean more = store.begin(id);
        while (more && !stopping.getAsBoolean()) {
            more = step(queries.get(id), stopping);
        }
    }

    /** Whether another step follows. */
    private boolean step(Operation operation, BooleanSupplier stopping) {
        if (operation.tries() > MOST_TRIES) {
            store.fail(operation, refusal(new Refused(new OperationRefusal.GaveUp(MOST_TRIES))));
            return false;
        }
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> advance(operation)));
        } catch (TakenOver e) {
            LOG.warn("operation {} is another node's by now", operation.id());
        } catch (Refused refused) {
            store.fail(operation, refusal(refused));
        } catch (RuntimeException | Error e) {
            if (stopping.getAsBoolean() || (passes(e) && operation.tries() < MOST_TRIES)) {
                throw e;
            }
            store.fail(operation, incident(operation, e));
        }
        return false;
    }

    private boolean advance(Operation operation) {
        OperationHandler handler = handlers.of(operation.kind());
        OperationRun run = new OperationRun(operation, json, (done, total) -> store.progress(operation, done, total));
        Step step = operation.state() instanceof OperationState.Undoing ? handler.undo(run) : handler.run(run);
        if (!store.mark(operation, step)) {
            throw new TakenOver();
        }
        return step instanceof Step.Next;
    }

    /** A deadlock, or a database that is gone: nothing to trouble a person with. */
    private static boolean passes(Throwable failure) {
        return failure instanceof ConcurrencyFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransactionException;
    }

    private static OperationState.Failure refusal(Refused refused) {
        return new OperationState.Failure.Refusal(Sentence.of(refused.refusal()));
    }

    private OperationState.Failure incident(Operation operation, Throwable failure) {
        String number = Ids.incident(clock);
        LOG.error("incident {} in operation {} of kind {}", number, operation.id(), operation.kind(), failure);
        return new OperationState.Failure.Incident(number);
    }

    /** Rolls a step back that another node has taken over in the meantime. */
    private static final class TakenOver extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}

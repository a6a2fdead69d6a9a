package kaskad.intake;

import jakarta.annotation.PreDestroy;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Documents that wait for the child process, a few at a time and off the requests' threads; those of batches have
 * threads of their own. The list that survives a
 * restart is the database's: whatever it still calls «reading» is begun again.
 */
@Component
class ReadingQueue {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingQueue.class);
    private static final int AT_ONCE = 2;

    private final ImportStore store;
    private final Readings readings;
    private final ExecutorService workers = workers("reading-");
    private final ExecutorService batches = workers("reading-batch-");

    ReadingQueue(ImportStore store, Readings readings) {
        this.store = store;
        this.readings = readings;
    }

    @TransactionalEventListener
    void on(ImportEvent.DocumentWaits event) {
        submit(event);
    }

    @EventListener(ApplicationReadyEvent.class)
    void beginAgain() {
        store.waiting().forEach(this::submit);
    }

    private static ExecutorService workers(String name) {
        return Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().name(name, 1).daemon().factory());
    }

    private void submit(ImportEvent.DocumentWaits waiting) {
        try {
            (waiting.inBatch() ? batches : workers).submit(() -> read(waiting.id()));
        } catch (RejectedExecutionException e) {
            // the server stops; the next start finds the document waiting
            LOG.info("import {} is read after the restart", waiting.id());
        }
    }

    private void read(UUID id) {
        try {
            readings.read(id);
        } catch (RuntimeException e) {
            LOG.error("import {} could not be read", id, e);
            readings.fail(id, e);
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
        batches.shutdownNow();
    }
}

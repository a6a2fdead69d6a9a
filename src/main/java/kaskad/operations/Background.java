package kaskad.operations;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import kaskad.storage.postgres.PgServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Begins with background work once the site is up; a command beside a running server never does. The embedded database
 * has no second node: whatever a node had when it was killed is free at once, elsewhere after some missed heartbeats.
 */
@Component
class Background implements DbSchedulerStarter {
    private final Scheduler scheduler;
    private final Jobs jobs;
    private final OperationStore store;
    private final ObjectProvider<PgServer> embedded;
    private final boolean beside;

    Background(
            Scheduler scheduler,
            Jobs jobs,
            OperationStore store,
            ObjectProvider<PgServer> embedded,
            @Value("${kaskad.join:false}") boolean beside) {
        this.scheduler = scheduler;
        this.jobs = jobs;
        this.store = store;
        this.embedded = embedded;
        this.beside = beside;
    }

    @Override
    @EventListener(ApplicationReadyEvent.class)
    public void doStart() {
        if (beside) {
            return;
        }
        if (embedded.getIfAvailable() != null) {
            store.release();
        }
        jobs.enter(scheduler);
        scheduler.start();
    }

    @TransactionalEventListener(OperationEvent.OperationWaits.class)
    void look() {
        scheduler.triggerCheckForDueExecutions();
    }
}

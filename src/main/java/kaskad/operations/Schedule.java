package kaskad.operations;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts an operation on db-scheduler's list, in the same transaction. */
@Component
class Schedule {
    static final String TASK = "operation";

    private final SchedulerClient client;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Schedule(SchedulerClient client, ApplicationEventPublisher events, Clock clock) {
        this.client = client;
        this.events = events;
        this.clock = clock;
    }

    /** {@code version} tells this time from an earlier one, whose entry may be there still. */
    void add(UUID operation, int version) {
        client.scheduleIfNotExists(new TaskInstance<>(TASK, operation + "/" + version), clock.instant());
        events.publishEvent(new OperationEvent.OperationWaits(operation));
    }

    static UUID operation(TaskInstance<?> entry) {
        return UUID.fromString(entry.getId().split("/", 2)[0]);
    }
}

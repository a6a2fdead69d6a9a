package kaskad.operations;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two tasks that db-scheduler knows: an operation, and a nightly job. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {
    private static final Duration AGAIN = Duration.ofSeconds(2);

    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    /** Leaves the list when nothing is left to do, or at once to another node when this one stops. */
    @Bean
    Task<Void> operationTask(OperationWork work, Clock clock) {
        return Tasks.custom(Schedule.TASK, Void.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(AGAIN, 2))
                .execute((entry, context) -> {
                    work.work(
                            Schedule.operation(entry),
                            () -> context.getSchedulerState().isShuttingDown());
                    return context.getSchedulerState().isShuttingDown()
                            ? (complete, list) -> list.reschedule(complete, clock.instant())
                            : new CompletionHandler.OnCompleteRemove<>();
                });
    }

    @Bean
    Task<Void> jobTask(Jobs jobs) {
        return Tasks.custom(Jobs.TASK, Void.class)
                .execute((entry, context) -> jobs.run(entry.getId())
                        .<CompletionHandler<Void>>map(next -> (complete, list) -> list.reschedule(complete, next))
                        .orElseGet(CompletionHandler.OnCompleteRemove::new));
    }
}

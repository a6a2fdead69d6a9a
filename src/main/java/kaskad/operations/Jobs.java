package kaskad.operations;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaskad.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The nightly jobs that there are: each stands once on db-scheduler's list, and its result is written down. */
@Component
public class Jobs {
    static final String TASK = "job";

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private final ObjectProvider<RecurringJob> all;
    private final JobStore store;
    private final JobQueries queries;
    private final Clock clock;

    Jobs(ObjectProvider<RecurringJob> all, JobStore store, JobQueries queries, Clock clock) {
        this.all = all;
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    /** What each job did when it ran last; a job that never ran is left out. */
    public List<LastRun> latest() {
        return queries.latest().stream()
                .flatMap(run -> find(run.job()).map(job -> new LastRun(job.title(), run)).stream())
                .toList();
    }

    /** A job by the message key of its name, and its last run. */
    public record LastRun(String title, JobQueries.JobRun run) {}

    /** Puts on the list what is not there yet, and to its hour what has another by now. */
    void enter(SchedulerClient scheduler) {
        for (RecurringJob job : all) {
            TaskInstance<Void> entry = new TaskInstance<>(TASK, job.key());
            Instant next = next(job);
            if (!scheduler.scheduleIfNotExists(entry, next)) {
                scheduler
                        .getScheduledExecution(entry)
                        .filter(known -> !known.isPicked()
                                && known.getConsecutiveFailures() == 0
                                && known.getExecutionTime().isAfter(clock.instant())
                                && !known.getExecutionTime().equals(next))
                        .ifPresent(known -> scheduler.reschedule(entry, next));
            }
        }
    }

    /** Runs a job and gives when it runs next; empty for a job that there is no more. */
    Optional<Instant> run(String key) {
        return find(key).map(job -> {
            Instant started = clock.instant();
            try {
                store.insert(key, started, job.run(), null);
            } catch (RuntimeException | Error e) {
                String incident = Ids.incident(clock);
                LOG.error("incident {} in the job {}", incident, key, e);
                store.insert(key, started, Map.of(), incident);
            }
            return next(job);
        });
    }

    private Optional<RecurringJob> find(String key) {
        return all.stream().filter(job -> job.key().equals(key)).findFirst();
    }

    private Instant next(RecurringJob job) {
        return new Daily(job.zone(), job.at()).getInitialExecutionTime(clock.instant());
    }
}

package kaskad.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import kaskad.KaskadTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KaskadTest
class JobsTest {
    @Autowired
    private Jobs jobs;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private Nightly nightly;

    @BeforeEach
    void mended() {
        nightly.broken(false);
    }

    @Test
    void standsOnTheListOnceAtItsHour() {
        jobs.enter(scheduler);
        assertThat(scheduler
                        .getScheduledExecution(TaskInstanceId.of(Jobs.TASK, "test.nightly"))
                        .orElseThrow()
                        .getExecutionTime()
                        .atZone(ZoneId.of("Europe/Moscow"))
                        .toLocalTime())
                .isEqualTo(LocalTime.of(3, 30));
    }

    @Test
    void writesDownWhatItDid() {
        assertThat(jobs.run("test.nightly")).isPresent();
        assertThat(last().outcome()).isEqualTo(Map.of("operations.progress", 7L));
    }

    @Test
    void comesAgainTomorrowThoughItBrokeTonight() {
        nightly.broken(true);
        assertThat(jobs.run("test.nightly")).isPresent();
        assertThat(last().incident()).isNotNull();
    }

    @Test
    void leavesTheListWhenNobodyDoesItAnyMore() {
        assertThat(jobs.run("test.forgotten")).isEmpty();
    }

    private JobQueries.JobRun last() {
        return jobs.latest().stream()
                .map(Jobs.LastRun::run)
                .filter(run -> run.job().equals("test.nightly"))
                .findFirst()
                .orElseThrow();
    }
}

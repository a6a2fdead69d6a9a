package kaskad.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import kaskad.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All write SQL of nightly jobs. */
@Repository
class JobStore {
    private static final Duration KEPT = Duration.ofDays(90);

    static final String INSERT = """
            insert into operations.job_run (id, job, started_at, finished_at, outcome, incident)
            values (:id, :job, :started, :finished, cast(:outcome as jsonb), :incident)
            """;
    static final String FORGET = """
            delete from operations.job_run where job = :job and started_at < :before
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    JobStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void insert(String job, Instant started, Map<String, Long> outcome, @Nullable String incident) {
        jdbc.sql(INSERT)
                .param("id", Ids.next(clock))
                .param("job", job)
                .param("started", utc(started))
                .param("finished", utc(clock.instant()))
                .param("outcome", json.writeValueAsString(outcome))
                .param("incident", incident)
                .update();
        jdbc.sql(FORGET)
                .param("job", job)
                .param("before", utc(started.minus(KEPT)))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

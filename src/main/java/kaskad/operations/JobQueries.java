package kaskad.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaskad.organisations.Unscoped;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The read side of nightly jobs: numbers of the installation, nobody's content. */
@Repository
public class JobQueries {
    private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};

    @Unscoped("counts over the whole installation, shown to its administrators")
    static final String LATEST = """
            select distinct on (r.job) r.job, r.started_at, r.finished_at, r.outcome, r.incident
            from operations.job_run r
            order by r.job, r.started_at desc
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JobQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What a job did when it ran last. */
    public record JobRun(
            String job,
            Instant startedAt,
            Instant finishedAt,
            Map<String, Long> outcome,
            @Nullable String incident) {}

    /** The last run of each job. */
    public List<JobRun> latest() {
        return jdbc.sql(LATEST).query(this::row).list();
    }

    private JobRun row(ResultSet row, int n) throws SQLException {
        return new JobRun(
                row.getString("job"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("outcome"), COUNTS),
                row.getString("incident"));
    }
}

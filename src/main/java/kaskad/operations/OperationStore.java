package kaskad.operations;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** All write SQL of operations. A step is committed only while its row has the version that the step began with. */
@Repository
class OperationStore {
    static final String INSERT = """
            insert into operations.operation (id, kind, region_id, municipality_id, organisation_id, account_id, author,
                actor, title, parameters, state, created_at)
            values (:id, :kind, :region, :municipality, :organisation, :account, :author, cast(:actor as jsonb),
                cast(:title as jsonb), cast(:parameters as jsonb), 'waiting', :at)
            """;
    static final String BEGIN = """
            update operations.operation
            set state = case state when 'waiting' then 'running' else state end, tries = tries + 1, version = version + 1
            where id = :id and state in ('waiting', 'running', 'undoing')
            """;
    static final String PROGRESS = """
            update operations.operation set done = :done, total = :total where id = :id and version = :version
            """;
    static final String ADVANCE = """
            update operations.operation set checkpoint = :checkpoint, tries = 0, version = version + 1
            where id = :id and version = :version
            """;
    static final String FINISH = """
            update operations.operation
            set state = case state when 'undoing' then 'undone' else 'done' end, outcome = cast(:outcome as jsonb),
                done = total, finished_at = :at, version = version + 1
            where id = :id and version = :version
            """;
    static final String FAIL = """
            update operations.operation
            set backwards = (state = 'undoing'), state = 'failed', failure = cast(:failure as jsonb), finished_at = :at,
                version = version + 1
            where id = :id and version = :version
            """;
    static final String RETRY = """
            update operations.operation
            set state = case when backwards then 'undoing' else 'waiting' end, actor = cast(:actor as jsonb),
                failure = null, finished_at = null, tries = 0, version = version + 1
            where id = :id and version = :version and state = 'failed'
            """;
    static final String UNDO = """
            update operations.operation
            set state = 'undoing', actor = cast(:actor as jsonb), failure = null, finished_at = null, checkpoint = null,
                tries = 0, done = 0, version = version + 1
            where id = :id and version = :version and state in ('done', 'failed')
            """;
    static final String RELEASE = """
            update operations.scheduled_task set picked = false, picked_by = null, last_heartbeat = null where picked
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    OperationStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void insert(UUID id, Actor actor, NewOperation given) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("kind", given.kind())
                .param("region", given.place().region())
                .param("municipality", given.place().municipality())
                .param("organisation", given.place().organisation())
                .param("account", actor.account())
                .param("author", actor.name())
                .param("actor", json.writeValueAsString(actor))
                .param("title", json.writeValueAsString(given.title()))
                .param("parameters", json.writeValueAsString(given.parameters()))
                .param("at", now())
                .update();
    }

    /** Takes the operation over from whoever may have it still; false, nothing is left to do. */
    @Transactional
    boolean begin(UUID id) {
        return jdbc.sql(BEGIN).param("id", id).update() == 1;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(Operation operation, long done, long total) {
        jdbc.sql(PROGRESS)
                .param("id", operation.id())
                .param("version", operation.version())
                .param("done", done)
                .param("total", total)
                .update();
    }

    /** Marks a step within its transaction; false, another node has taken the operation over. */
    boolean mark(Operation operation, Step step) {
        return switch (step) {
            case Step.Next(String checkpoint) -> advance(operation, checkpoint);
            case Step.Done(Map<String, Long> outcome) -> finish(operation, outcome);
        };
    }

    @Transactional
    void fail(Operation operation, OperationState.Failure failure) {
        at(FAIL, operation)
                .param("failure", json.writeValueAsString(FailureJson.of(failure)))
                .param("at", now())
                .update();
    }

    boolean retry(Operation operation, Actor actor) {
        return at(RETRY, operation)
                        .param("actor", json.writeValueAsString(actor))
                        .update()
                == 1;
    }

    boolean undo(Operation operation, Actor actor) {
        return at(UNDO, operation)
                        .param("actor", json.writeValueAsString(actor))
                        .update()
                == 1;
    }

    /** Lets go of what another node has: only for the one node that knows that there is no other. */
    void release() {
        jdbc.sql(RELEASE).update();
    }

    private boolean advance(Operation operation, @Nullable String checkpoint) {
        return at(ADVANCE, operation).param("checkpoint", checkpoint).update() == 1;
    }

    private boolean finish(Operation operation, Map<String, Long> outcome) {
        return at(FINISH, operation)
                        .param("outcome", json.writeValueAsString(outcome))
                        .param("at", now())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec at(String sql, Operation operation) {
        return jdbc.sql(sql).param("id", operation.id()).param("version", operation.version());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

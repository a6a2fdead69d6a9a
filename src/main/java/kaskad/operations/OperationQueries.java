package kaskad.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.organisations.Unscoped;
import kaskad.ui.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The read side of operations. What an actor sees is decided for each kind by its handler: ask {@link Operations}. */
@Repository
class OperationQueries {
    private static final TypeReference<TreeMap<String, Long>> COUNTS = new TypeReference<>() {};

    @Unscoped("the background work itself goes through all of them")
    static final String BY_ID = """
            select o.id, o.kind, o.region_id, o.municipality_id, o.organisation_id, o.author, o.actor, o.title,
                o.parameters, o.state, o.backwards, o.done, o.total, o.checkpoint, o.outcome, o.failure, o.tries,
                o.created_at, o.finished_at, o.version
            from operations.operation o where o.id = :id
            """;

    static final String FIND = Scopes.in("""
            select o.id, o.kind, o.region_id, o.municipality_id, o.organisation_id, o.author, o.actor, o.title,
                o.parameters, o.state, o.backwards, o.done, o.total, o.checkpoint, o.outcome, o.failure, o.tries,
                o.created_at, o.finished_at, o.version
            from operations.operation o
            where o.id = :id and {scope o} and o.kind = any(cast(:kinds as text[]))
            """);
    static final String PAGE = Scopes.in("""
            select o.id, o.kind, o.region_id, o.municipality_id, o.organisation_id, o.author, o.actor, o.title,
                o.parameters, o.state, o.backwards, o.done, o.total, o.checkpoint, o.outcome, o.failure, o.tries,
                o.created_at, o.finished_at, o.version
            from operations.operation o
            where {scope o} and o.kind = any(cast(:kinds as text[]))
                and (cast(:after as uuid) is null or o.id < cast(:after as uuid))
            order by o.id desc
            limit :limit
            """);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OperationQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Operation get(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query(this::row).single();
    }

    Optional<Operation> find(Scope scope, Collection<String> kinds, UUID id) {
        return jdbc.sql(FIND)
                .params(Scopes.parameters(scope))
                .param("kinds", array(kinds))
                .param("id", id)
                .query(this::row)
                .optional();
    }

    /** The latest first, older than {@code after}. */
    List<Operation> page(Scope scope, Collection<String> kinds, @Nullable UUID after, int limit) {
        return jdbc.sql(PAGE)
                .params(Scopes.parameters(scope))
                .param("kinds", array(kinds))
                .param("after", after)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private static String array(Collection<String> kinds) {
        return "{" + String.join(",", kinds) + "}";
    }

    private Operation row(ResultSet row, int n) throws SQLException {
        return new Operation(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                json.readValue(row.getString("title"), Sentence.class),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                row.getString("author"),
                json.readValue(row.getString("actor"), Actor.class),
                row.getString("parameters"),
                state(row),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("checkpoint"),
                row.getInt("tries"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private OperationState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "waiting" -> new OperationState.Waiting();
            case "running" -> new OperationState.Running();
            case "undoing" -> new OperationState.Undoing();
            case "done" -> new OperationState.Done(finished(row), outcome(row));
            case "undone" -> new OperationState.Undone(finished(row), outcome(row));
            default ->
                new OperationState.Failed(
                        finished(row),
                        json.readValue(row.getString("failure"), FailureJson.class)
                                .failure(),
                        row.getBoolean("backwards"));
        };
    }

    private static Instant finished(ResultSet row) throws SQLException {
        return row.getObject("finished_at", OffsetDateTime.class).toInstant();
    }

    private Map<String, Long> outcome(ResultSet row) throws SQLException {
        return json.readValue(row.getString("outcome"), COUNTS);
    }
}

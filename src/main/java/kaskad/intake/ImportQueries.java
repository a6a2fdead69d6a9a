package kaskad.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The read side of imports, within the scope where the reader may import. */
@Repository
public class ImportQueries {
    private static final int MOST = 200;

    static final String LIST = Scopes.in("""
            select i.id, i.file_name, i.author, i.created_at, i.state, o.short_name,
                coalesce((select sum(jsonb_array_length(s -> 'measures'))
                    from jsonb_path_query(i.document, '$.plans[*].sections[*]') s), 0) as measures,
                (select count(*) from jsonb_path_query(i.document, '$.findings[*] ? (@.severity == "ERROR")')) as errors,
                (select p.plan_id from intake.import_plan p where p.import_id = i.id order by p.position limit 1)
                    as plan_id
            from intake.import i join organisations.organisation o on o.id = i.organisation_id
            where {scope i} and i.state <> 'undone' and i.batch_id is null
            order by i.created_at desc, i.id desc
            limit :most
            """);
    static final String FIND = Scopes.in("""
            select i.id, i.region_id, i.municipality_id, i.organisation_id, i.attachment_id, i.file_name, i.author,
                i.created_at, i.changed_at, i.version, i.state, i.problem_kind, i.problem, i.document, i.act_id,
                array(select p.plan_id from intake.import_plan p where p.import_id = i.id order by p.position) as plans
            from intake.import i where i.id = :id and {scope i}
            """);
    static final String BLOCKS = Scopes.in("""
            select i.blocks from intake.import i where i.id = :id and i.blocks is not null and {scope i}
            """);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** An import in the list; {@code plan} is the first plan that it drafted. */
    public record Line(
            UUID id,
            String fileName,
            String organisation,
            String author,
            Instant createdAt,
            String state,
            int measures,
            int errors,
            @Nullable UUID plan) {}

    /** The latest imports, without those that were dropped and those of batches. */
    public List<Line> list(Scope scope) {
        return jdbc.sql(LIST)
                .params(Scopes.parameters(scope))
                .param("most", MOST)
                .query(ImportQueries::line)
                .list();
    }

    public Optional<Import> find(Scope scope, UUID id) {
        return jdbc.sql(FIND)
                .params(Scopes.parameters(scope))
                .param("id", id)
                .query((row, n) -> ImportStore.row(row, json))
                .optional();
    }

    /** The document's paragraphs and tables as the reader printed them. */
    public Optional<JsonNode> blocks(Scope scope, UUID id) {
        return jdbc.sql(BLOCKS)
                .params(Scopes.parameters(scope))
                .param("id", id)
                .query(String.class)
                .optional()
                .map(json::readTree);
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("short_name"),
                row.getString("author"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getInt("measures"),
                row.getInt("errors"),
                row.getObject("plan_id", UUID.class));
    }
}

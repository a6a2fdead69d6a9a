package kaskad.intake.batches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.reading.findings.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of batches, within the scope where the reader may import. */
@Repository
public class BatchQueries {
    private static final int MOST = 20;

    static final String LIST = Scopes.in("""
            select b.id, b.name, b.author, b.created_at, o.short_name, o.time_zone, count(i.id) as files,
                count(i.id) filter (where i.state = 'reading') as reading,
                count(i.id) filter (where i.state = 'accepted') as accepted
            from intake.batch b
            join organisations.organisation o on o.id = b.organisation_id
            left join intake.import i on i.batch_id = b.id
            where {scope b} and (cast(:id as uuid) is null or b.id = cast(:id as uuid))
            group by b.id, o.short_name, o.time_zone
            order by b.created_at desc, b.id desc
            limit :most
            """);
    static final String OUTCOMES = Scopes.in("""
            with counted as (
                select i.id, i.file_name, o.short_name, i.state, i.problem_kind, i.problem, i.created_at,
                    coalesce((select sum(jsonb_array_length(s -> 'measures'))
                        from jsonb_path_query(i.document, '$.plans[*].sections[*]') s), 0) as measures,
                    (select count(*) from jsonb_path_query(i.document, '$.findings[*] ? (@.severity == "ERROR")'))
                        as errors,
                    (select count(*) from jsonb_path_query(i.document, '$.findings[*] ? (@.severity == "WARNING")'))
                        as warnings,
                    (select count(distinct e ->> 'text') from jsonb_path_query(i.document,
                        '$.plans[*].sections[*].measures[*].executors[*] ? (@.target == "UNMATCHED")') e) as unmatched,
                    (select count(*) from jsonb_path_query(i.document, '$.findings[*] ? (exists(@.mends[*] ? (@.cell != "")))') f
                        where f ->> 'rule' = any(cast(:mechanical as text[]))) as mechanical,
                    coalesce(i.document -> 'mendings' -> -1 ->> 'rule' = '', false) as mended,
                    (select p.plan_id from intake.import_plan p where p.import_id = i.id order by p.position limit 1)
                        as plan_id
                from intake.import i
                join organisations.organisation o on o.id = i.organisation_id
                where i.batch_id = :id and {scope i})
            select c.id, c.file_name, c.short_name,
                case c.state when 'reading' then 'reading' when 'unreadable' then 'unreadable'
                    when 'accepted' then 'accepted' when 'undone' then 'dropped'
                    else case when c.errors > 0 then 'errors' when c.measures = 0 then 'no_plan' else 'clean' end end
                    as what,
                coalesce(c.problem_kind, '') as reason, coalesce(c.problem, '') as detail,
                c.measures, c.errors, c.warnings, c.unmatched, c.mechanical, c.mended, c.plan_id
            from counted c
            union all
            select null, l.file_name, '', 'left_out', l.reason, '', 0, 0, 0, 0, 0, false, null
            from intake.batch_left_out l join intake.batch b on b.id = l.batch_id
            where b.id = :id and {scope b}
            order by 2
            """);

    private final JdbcClient jdbc;

    BatchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A batch and how far its documents have come. */
    public record Line(
            UUID id,
            String name,
            String organisation,
            String author,
            Instant createdAt,
            ZoneId zone,
            int files,
            int reading,
            int accepted) {}

    /** The latest batches. */
    public List<Line> list(Scope scope) {
        return lines(scope, null).list();
    }

    public Optional<Line> find(Scope scope, UUID id) {
        return lines(scope, id).optional();
    }

    private JdbcClient.MappedQuerySpec<Line> lines(Scope scope, @Nullable UUID id) {
        return jdbc.sql(LIST)
                .params(Scopes.parameters(scope))
                .param("id", id)
                .param("most", MOST)
                .query(BatchQueries::line);
    }

    /** What came of each file, by name. */
    public List<Outcome> outcomes(Scope scope, UUID id) {
        return jdbc.sql(OUTCOMES)
                .params(Scopes.parameters(scope))
                .param("id", id)
                .param("mechanical", "{" + String.join(",", Findings.mechanical()) + "}")
                .query(BatchQueries::outcome)
                .list();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("author"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("time_zone")),
                row.getInt("files"),
                row.getInt("reading"),
                row.getInt("accepted"));
    }

    private static Outcome outcome(ResultSet row, int n) throws SQLException {
        return new Outcome(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("short_name"),
                Outcome.What.valueOf(
                        Objects.requireNonNull(row.getString("what")).toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getString("detail"),
                row.getInt("measures"),
                row.getInt("errors"),
                row.getInt("warnings"),
                row.getInt("unmatched"),
                row.getInt("mechanical"),
                row.getBoolean("mended"),
                row.getObject("plan_id", UUID.class));
    }
}

package kaskad.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import kaskad.organisations.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The read side of the journal: newest first, a page at a time. */
@Repository
public class JournalQueries {
    private static final int PAGE = 50;
    private static final TypeReference<TreeMap<String, Object>> VALUES = new TypeReference<>() {};

    static final String PAGE_OF = Scopes.in("""
            select e.id, e.at, e.actor, o.short_name, e.subject, e.subject_id, e.action, e.before, e.after
            from journal.entry e
            join organisations.organisation o on o.id = e.organisation_id
            where {scope e} and (cast(:after as uuid) is null or e.id < cast(:after as uuid))
                and (cast(:subject as uuid) is null or e.subject_id = cast(:subject as uuid))
            order by e.id desc
            limit :limit
            """);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JournalQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Entries within {@code scope}, of one thing or of all, older than the entry {@code after}. */
    public Slice<Entry> page(Scope scope, @Nullable UUID subject, @Nullable UUID after) {
        List<Entry> found = jdbc.sql(PAGE_OF)
                .params(Scopes.parameters(scope))
                .param("subject", subject)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(this::entry)
                .list();
        boolean more = found.size() > PAGE;
        List<Entry> items = more ? found.subList(0, PAGE) : found;
        return new Slice<>(items, more ? items.getLast().id().toString() : null);
    }

    /** One line of the journal; values by the names of what changed. */
    public record Entry(
            UUID id,
            Instant at,
            String actor,
            String organisation,
            String subject,
            UUID subjectId,
            String action,
            Map<String, Object> before,
            Map<String, Object> after) {}

    private Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("short_name"),
                row.getString("subject"),
                row.getObject("subject_id", UUID.class),
                row.getString("action"),
                values(row.getString("before")),
                values(row.getString("after")));
    }

    private Map<String, Object> values(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, VALUES);
    }
}

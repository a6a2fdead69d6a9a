package kaskad.journal;

import java.time.OffsetDateTime;
import java.util.UUID;
import kaskad.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All write SQL of the journal; nothing is ever changed or removed. */
@Repository
class JournalStore {
    static final String INSERT = """
            insert into journal.entry (id, at, account_id, actor, region_id, municipality_id, organisation_id, subject,
                subject_id, action, before, after, operation_id)
            values (:id, :at, :account, :actor, :region, :municipality, :organisation, :subject, :subjectId, :action,
                cast(:before as jsonb), cast(:after as jsonb), :operation)
            """;

    private final JdbcClient jdbc;

    JournalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            UUID id, OffsetDateTime at, Actor actor, Change change, @Nullable String before, @Nullable String after) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("at", at)
                .param("account", actor.account())
                .param("actor", actor.name())
                .param("region", change.place().region())
                .param("municipality", change.place().municipality())
                .param("organisation", change.place().organisation())
                .param("subject", change.subject())
                .param("subjectId", change.id())
                .param("action", change.action())
                .param("before", before)
                .param("after", after)
                .param("operation", change.operation())
                .update();
    }
}

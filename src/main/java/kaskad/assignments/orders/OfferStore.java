package kaskad.assignments.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes offers and their answers. */
@Repository
class OfferStore {
    static final String INSERT = """
            insert into assignments.offer (id, control_id, act_id, duty_id, region_id, municipality_id, organisation_id, due)
            select p.id, :control, :act, p.duty, g.region_id, g.municipality_id, g.id, p.due
            from unnest(cast(:ids as uuid[]), cast(:duties as uuid[]), cast(:organisations as uuid[]),
                cast(:dues as date[])) as p (id, duty, organisation, due)
            join organisations.organisation g on g.id = p.organisation
            on conflict (duty_id, organisation_id) do nothing
            """;
    static final String ANSWER = """
            update assignments.offer set answer = :answer, reason = :reason, answered_at = :at, answered_by = :by,
                version = version + 1
            where id = :id and version = :version and answer is null
            """;

    private final JdbcClient jdbc;

    OfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One offer to be. */
    record Row(UUID id, UUID duty, UUID organisation, LocalDate due) {}

    void insert(UUID control, UUID act, List<Row> rows) {
        jdbc.sql(INSERT)
                .param("control", control)
                .param("act", act)
                .param("ids", rows.stream().map(Row::id).toArray(UUID[]::new))
                .param("duties", rows.stream().map(Row::duty).toArray(UUID[]::new))
                .param("organisations", rows.stream().map(Row::organisation).toArray(UUID[]::new))
                .param("dues", rows.stream().map(row -> row.due().toString()).toArray(String[]::new))
                .update();
    }

    boolean answer(UUID id, int version, boolean joins, String reason, String by, Instant at) {
        return jdbc.sql(ANSWER)
                        .param("id", id)
                        .param("version", version)
                        .param("answer", joins ? "joins" : "declines")
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}

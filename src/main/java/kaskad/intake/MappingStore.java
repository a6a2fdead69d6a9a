package kaskad.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kaskad.plans.ExecutorTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wordings that an authority has once matched. */
@Repository
class MappingStore {
    static final String LIST = """
            select m.wording, m.target, m.target_id from intake.mapping m where m.organisation_id = :organisation
            """;
    static final String REMEMBER = """
            insert into intake.mapping (organisation_id, wording, written, target, target_id, author, decided_at)
            values (:organisation, :wording, :written, :target, :targetId, :author, :at)
            on conflict (organisation_id, wording) do update set written = excluded.written,
                target = excluded.target, target_id = excluded.target_id, author = excluded.author,
                decided_at = excluded.decided_at
            """;
    static final String LINES = """
            select coalesce(m.written, m.wording) as wording, m.target, m.target_id, m.author, m.decided_at
            from intake.mapping m where m.organisation_id = :organisation order by m.wording
            """;
    static final String FORGET = """
            delete from intake.mapping where organisation_id = :organisation and wording = :wording
            """;

    private final JdbcClient jdbc;

    MappingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom a wording meant. */
    record Known(ExecutorTarget target, @Nullable UUID organisation) {}

    /** Wordings are equal whatever their case and spaces. */
    static String key(String wording) {
        return wording.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** What the authority remembers, by {@link #key}. */
    Map<String, Known> list(UUID organisation) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql(LIST).param("organisation", organisation).query(row -> {
            known.put(
                    row.getString("wording"),
                    new Known(ExecutorTarget.of(row.getString("target")), row.getObject("target_id", UUID.class)));
        });
        return known;
    }

    List<Mappings.Line> lines(UUID organisation) {
        return jdbc.sql(LINES)
                .param("organisation", organisation)
                .query((row, n) -> {
                    OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
                    return new Mappings.Line(
                            row.getString("wording"),
                            ExecutorTarget.of(row.getString("target")),
                            row.getObject("target_id", UUID.class),
                            row.getString("author"),
                            at == null ? null : at.toInstant());
                })
                .list();
    }

    void forget(UUID organisation, String wording) {
        jdbc.sql(FORGET)
                .param("organisation", organisation)
                .param("wording", key(wording))
                .update();
    }

    void remember(UUID organisation, String wording, ExecutorChoice choice, String author, Instant at) {
        jdbc.sql(REMEMBER)
                .param("organisation", organisation)
                .param("wording", key(wording))
                .param("written", wording.strip())
                .param("target", choice.target().word())
                .param("targetId", choice.organisation())
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

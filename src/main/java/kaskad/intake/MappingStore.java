package kaskad.intake;

import java.util.HashMap;
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
            insert into intake.mapping (organisation_id, wording, target, target_id)
            values (:organisation, :wording, :target, :targetId)
            on conflict (organisation_id, wording) do update set target = excluded.target, target_id = excluded.target_id
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

    void remember(UUID organisation, String wording, ExecutorChoice choice) {
        jdbc.sql(REMEMBER)
                .param("organisation", organisation)
                .param("wording", key(wording))
                .param("target", choice.target().word())
                .param("targetId", choice.organisation())
                .update();
    }
}

package kaskad.plans.editions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What the preparation of a next edition writes: which plan a draft follows, and which measure each of its rows. */
@Repository
class EditionStore {
    static final String ATTACH = """
            update plans.plan set edition_of = :living, edition = :edition, version = version + 1
            where id = :draft and version = :version and state = 'draft' and edition_of is null
            """;
    static final String TOUCH = """
            update plans.plan set version = version + 1
            where id = :draft and version = :version and state = 'draft'
            """;
    static final String FORGET = "update plans.measure set living_id = null where plan_id = :draft";
    static final String MATCH = """
            update plans.measure m set living_id = r.living_id
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, living_id uuid), plans.measure o
            where m.id = r.id and m.plan_id = :draft and o.id = r.living_id and o.plan_id = :living
                and o.withdrawn_in is null
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EditionStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Makes a draft the next edition of {@code living}; false where it has changed meanwhile. */
    boolean attach(PlanCard draft, int version, PlanCard living) {
        return jdbc.sql(ATTACH)
                        .param("draft", draft.id().value())
                        .param("version", version)
                        .param("living", living.id().value())
                        .param("edition", living.edition() + 1)
                        .update()
                == 1;
    }

    boolean touch(PlanId draft, int version) {
        return jdbc.sql(TOUCH)
                        .param("draft", draft.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Says anew what each row follows. */
    void match(PlanId draft, PlanId living, Map<UUID, UUID> followed) {
        jdbc.sql(FORGET).param("draft", draft.value()).update();
        List<Map<String, @Nullable Object>> rows = followed.entrySet().stream()
                .map(entry -> Map.<String, @Nullable Object>of("id", entry.getKey(), "living_id", entry.getValue()))
                .toList();
        jdbc.sql(MATCH)
                .param("draft", draft.value())
                .param("living", living.value())
                .param("rows", json.writeValueAsString(rows))
                .update();
    }
}

package kaskad.plans.links;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Ids;
import kaskad.plans.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All write SQL of links; many links go in one statement. */
@Repository
class LinkStore {
    static final String SET_PARENT = "update plans.plan set parent_id = :parent where id = :plan";
    static final String PROPOSE = """
            insert into plans.link (id, kind, child_id, parent_id, state, score, words)
            select r.id, :kind, r.child_id, r.parent_id, 'proposed', r.score, r.words
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, child_id uuid, parent_id uuid, score numeric,
                words text)
            where not exists (
                select 1 from plans.link x
                where x.kind = :kind and (x.child_id = r.child_id and x.parent_id = r.parent_id
                    or :kind = 'shared' and x.child_id = r.parent_id and x.parent_id = r.child_id))
            on conflict do nothing
            """;
    static final String CONFIRM = """
            insert into plans.link (id, kind, child_id, parent_id, state, decided_by, decided_at)
            select r.id, :kind, r.child_id, r.parent_id, 'confirmed', :by, :at
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, child_id uuid, parent_id uuid)
            on conflict (child_id, parent_id, kind) do update
            set state = 'confirmed', decided_by = excluded.decided_by, decided_at = excluded.decided_at,
                version = plans.link.version + 1
            """;
    static final String DECIDE = """
            update plans.link l
            set state = :state, decided_by = :by, decided_at = :at, version = l.version + 1
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, version int)
            where l.id = r.id and l.version = r.version and l.state <> :state
                and exists (
                    select 1 from plans.measure m
                    where m.plan_id = :plan and (m.id = l.child_id or l.kind = 'shared' and m.id = l.parent_id))
            """;
    static final String CONFIRM_FROM = """
            update plans.link l
            set state = 'confirmed', decided_by = :by, decided_at = :at, version = l.version + 1
            from plans.measure m
            where m.plan_id = :plan and m.id = l.child_id and l.state = 'proposed' and l.score >= :least
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    LinkStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Two measures, and what speaks for them as far as they were proposed. */
    record Pair(UUID child, UUID parent, double score, String words) {}

    void setParent(PlanId plan, @Nullable PlanId parent) {
        jdbc.sql(SET_PARENT)
                .param("plan", plan.value())
                .param("parent", parent == null ? null : parent.value())
                .update();
    }

    /** Proposes what nobody has decided on; gives how many are new. */
    int propose(LinkKind kind, List<Pair> pairs) {
        return jdbc.sql(PROPOSE)
                .param("kind", kind.word())
                .param("rows", rows(pairs))
                .update();
    }

    void confirm(UUID by, LinkKind kind, List<Pair> pairs) {
        jdbc.sql(CONFIRM)
                .param("kind", kind.word())
                .param("rows", rows(pairs))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Gives how many links were still as they were seen. */
    int decide(UUID by, PlanId plan, Collection<Links.Seen> links, LinkState state) {
        return jdbc.sql(DECIDE)
                .param("state", state.word())
                .param("plan", plan.value())
                .param("rows", json.writeValueAsString(links))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    int confirmFrom(UUID by, PlanId plan, double least) {
        return jdbc.sql(CONFIRM_FROM)
                .param("plan", plan.value())
                .param("least", least)
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private String rows(List<Pair> pairs) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            Map<String, Object> row = new HashMap<>();
            row.put("id", Ids.next(clock));
            row.put("child_id", pair.child());
            row.put("parent_id", pair.parent());
            row.put("score", pair.score());
            row.put("words", pair.words());
            rows.add(row);
        }
        return json.writeValueAsString(rows);
    }
}

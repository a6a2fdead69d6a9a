package kaskad.plans.measures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Ids;
import kaskad.plans.PlanId;
import kaskad.plans.adoption.AdoptionMark;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All write SQL of what measures hold beside their rows. */
@Repository
class MeasureStore {
    static final String ADD_MILESTONE = """
            insert into plans.milestone (id, measure_id, due, title) values (:id, :measure, :due, :title)
            """;
    static final String CHANGE_MILESTONE = """
            update plans.milestone set due = :due, title = :title, version = version + 1
            where id = :id and measure_id = :measure and version = :version
            """;
    static final String REMOVE_MILESTONE = "delete from plans.milestone where id = :id and measure_id = :measure";
    static final String MILESTONE = "select title from plans.milestone where id = :id and measure_id = :measure";
    static final String ADD_RISK = """
            insert into plans.risk (id, measure_id, kind, title, response) values (:id, :measure, :kind, :title, :response)
            """;
    static final String CHANGE_RISK = """
            update plans.risk set kind = :kind, title = :title, response = :response, version = version + 1
            where id = :id and measure_id = :measure and version = :version
            """;
    static final String REMOVE_RISK = "delete from plans.risk where id = :id and measure_id = :measure";
    static final String RISK = "select title from plans.risk where id = :id and measure_id = :measure";
    static final String ADD_ASKS = """
            insert into plans.ask (id, measure_id, kind, title, unit, fact_code, least, required, proposed)
            select r.id, r.measure_id, r.kind, r.title, r.unit, r.fact_code, r.least, r.required, :proposed
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, measure_id uuid, kind text, title text, unit text,
                fact_code text, least numeric, required boolean)
            on conflict do nothing
            """;
    static final String CHANGE_ASK = """
            update plans.ask
            set kind = :kind, title = :title, unit = :unit, fact_code = :code, least = :least, required = :required,
                proposed = false, version = version + 1
            where id = :id and measure_id = :measure and version = :version
            """;
    static final String TAKE_ASKS = """
            update plans.ask a set proposed = false, version = a.version + 1
            from plans.measure m
            where m.id = a.measure_id and m.plan_id = :plan and a.proposed
                and (cast(:asks as uuid[]) is null or a.id = any(cast(:asks as uuid[])))
            """;
    static final String REMOVE_ASK = "delete from plans.ask where id = :id and measure_id = :measure";
    static final String ASK = "select title from plans.ask where id = :id and measure_id = :measure";
    static final String SERVE = """
            insert into plans.served (measure_id, target_id)
            select m.id, t.id from plans.measure m join plans.target t on t.plan_id = m.plan_id
            where m.id = :measure and t.id = any(cast(:targets as uuid[]))
            on conflict do nothing
            """;
    static final String SERVE_NO_MORE = """
            delete from plans.served where measure_id = :measure and not target_id = any(cast(:targets as uuid[]))
            """;
    static final String MARK = "update plans.measure set adoption = :mark, version = version + 1 where id = :measure";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MeasureStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What is changed: {@code null}, it is new; else in the version that was read. */
    record Item(UUID measure, @Nullable UUID id, int version) {}

    boolean milestone(Item item, LocalDate due, String title) {
        return saving(item, ADD_MILESTONE, CHANGE_MILESTONE)
                        .param("due", due)
                        .param("title", title)
                        .update()
                == 1;
    }

    boolean risk(Item item, MeasureCard.RiskKind kind, String title, String response) {
        return saving(item, ADD_RISK, CHANGE_RISK)
                        .param("kind", kind.word())
                        .param("title", title)
                        .param("response", response)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec saving(Item item, String add, String change) {
        UUID id = item.id();
        return jdbc.sql(id == null ? add : change)
                .param("id", id == null ? Ids.next(clock) : id)
                .param("measure", item.measure())
                .param("version", item.version());
    }

    boolean changeAsk(Item item, NewAsk ask) {
        @Nullable BigDecimal least = ask.least();
        return jdbc.sql(CHANGE_ASK)
                        .param("id", item.id())
                        .param("measure", item.measure())
                        .param("version", item.version())
                        .param("kind", ask.kind().word())
                        .param("title", ask.title())
                        .param("unit", ask.unit())
                        .param("code", ask.factCode())
                        .param("least", least)
                        .param("required", ask.required())
                        .update()
                == 1;
    }

    /** Adds what is not asked yet; gives how many. */
    int addAsks(Map<UUID, List<NewAsk>> byMeasure, boolean proposed) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        byMeasure.forEach((measure, asks) -> asks.forEach(ask -> {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("id", Ids.next(clock));
            row.put("measure_id", measure);
            row.put("kind", ask.kind().word());
            row.put("title", ask.title());
            row.put("unit", ask.unit());
            row.put("fact_code", ask.factCode());
            row.put("least", ask.least());
            row.put("required", ask.required());
            rows.add(row);
        }));
        return jdbc.sql(ADD_ASKS)
                .param("rows", json.writeValueAsString(rows))
                .param("proposed", proposed)
                .update();
    }

    /** Takes what was proposed in a plan; {@code null}, all of it. */
    int takeAsks(PlanId plan, @Nullable Collection<UUID> asks) {
        return jdbc.sql(TAKE_ASKS)
                .param("plan", plan.value())
                .param("asks", asks == null ? null : array(asks))
                .update();
    }

    void serve(UUID measure, Collection<UUID> targets) {
        for (String sql : List.of(SERVE_NO_MORE, SERVE)) {
            jdbc.sql(sql)
                    .param("measure", measure)
                    .param("targets", array(targets))
                    .update();
        }
    }

    void mark(UUID measure, AdoptionMark mark) {
        jdbc.sql(MARK).param("measure", measure).param("mark", mark.word()).update();
    }

    /** Removes a milestone, a risk or an ask by its statement. */
    void remove(String sql, Item item) {
        jdbc.sql(sql).param("id", item.id()).param("measure", item.measure()).update();
    }

    /** What an item is called by now; empty where it is gone. */
    Optional<String> title(String sql, Item item) {
        return jdbc.sql(sql)
                .param("id", item.id())
                .param("measure", item.measure())
                .query(String.class)
                .optional();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}

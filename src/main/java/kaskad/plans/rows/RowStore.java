package kaskad.plans.rows;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Ids;
import kaskad.plans.PlanId;
import kaskad.plans.adoption.AdoptionMark;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.deadlines.NormJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows of a draft; positions stay 1, 2, 3… A moved position passes through its negative, since no two are the same. */
@Repository
class RowStore {
    static final String TOUCH = """
            update plans.plan set version = version + 1
            where id = :plan and version = :version and state = 'draft'
            """;
    static final String FIRST_SECTION = """
            insert into plans.section (id, plan_id, position, number, title)
            select :id, :plan, 1, '', '' where not exists (select 1 from plans.section s where s.plan_id = :plan)
            """;
    static final String MAKE_ROOM = """
            update plans.measure set position = -(position + 1)
            where plan_id = :plan and position > coalesce(
                (select m.position from plans.measure m where m.id = :after and m.plan_id = :plan),
                (select max(m.position) from plans.measure m where m.plan_id = :plan), 0)
            """;
    static final String CLOSE_GAP = """
            update plans.measure set position = -(position - 1)
            where plan_id = :plan and position > (select m.position from plans.measure m where m.id = :measure)
            """;
    static final String SETTLE_POSITIONS = """
            update plans.measure set position = -position where plan_id = :plan and position < 0
            """;
    static final String INSERT = """
            insert into plans.measure (id, plan_id, section_id, position, number, title, deadline_raw, deadline_kind,
                deadline_norm, executors_raw, result, adoption)
            select :id, :plan,
                coalesce((select m.section_id from plans.measure m where m.id = :after and m.plan_id = :plan),
                    (select s.id from plans.section s where s.plan_id = :plan order by s.position desc limit 1)),
                coalesce((select m.position from plans.measure m where m.id = :after and m.plan_id = :plan),
                    (select max(m.position) from plans.measure m where m.plan_id = :plan), 0) + 1,
                :number, :title, '', :kind, cast(:norm as jsonb), '', '', :adoption
            """;
    static final String DELETE_FINDINGS = "delete from plans.finding where measure_id = :measure";
    static final String DELETE_EXECUTORS = "delete from plans.executor where measure_id = :measure";
    static final String DELETE = "delete from plans.measure where id = :measure and plan_id = :plan";

    private static final Deadline UNDATED = DeadlineReader.read("", DeadlineContext.NONE);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    RowStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Counts a change to the draft; false where it has another version by now. */
    boolean touch(PlanId plan, int version) {
        return jdbc.sql(TOUCH)
                        .param("plan", plan.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Adds a measure behind another, {@code null} at the end. */
    UUID insert(PlanId plan, @Nullable UUID after, String number, String title) {
        UUID id = Ids.next(clock);
        jdbc.sql(FIRST_SECTION)
                .param("id", Ids.next(clock))
                .param("plan", plan.value())
                .update();
        jdbc.sql(MAKE_ROOM).param("plan", plan.value()).param("after", after).update();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("plan", plan.value())
                .param("after", after)
                .param("number", number)
                .param("title", title)
                .param("kind", UNDATED.kind().word())
                .param("norm", json.writeValueAsString(NormJson.toMap(UNDATED.norm())))
                .param("adoption", AdoptionMark.of(title).word())
                .update();
        settle(plan);
        return id;
    }

    void delete(PlanId plan, UUID measure) {
        for (String sql : List.of(DELETE_FINDINGS, DELETE_EXECUTORS, CLOSE_GAP, DELETE)) {
            jdbc.sql(sql).param("plan", plan.value()).param("measure", measure).update();
        }
        settle(plan);
    }

    private void settle(PlanId plan) {
        jdbc.sql(SETTLE_POSITIONS).param("plan", plan.value()).update();
    }
}

package kaskad.plans;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.NormJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All write SQL of plans; each kind of part of a plan goes in one statement. */
@Repository
class PlanStore {
    static final String INSERT = """
            insert into plans.plan (id, region_id, municipality_id, organisation_id, level, title, period_from,
                period_until, state, edition, edition_of, source_id, created_at)
            values (:id, :region, :municipality, :organisation, :level, :title, :from, :until, 'draft', :edition, :follows,
                :source, :at)
            """;
    static final String RETITLE = """
            update plans.plan set title = :title, version = version + 1
            where id = :plan and version = :version and state = 'draft'
            """;
    static final String INSERT_SECTIONS = """
            insert into plans.section (id, plan_id, position, number, title)
            select id, :plan, position, number, title
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, position int, number text, title text)
            """;
    static final String INSERT_MEASURES = """
            insert into plans.measure (id, plan_id, section_id, position, number, title, deadline_raw, deadline_kind,
                deadline_norm, executors_raw, result, living_id, adoption)
            select id, :plan, section_id, position, number, title, deadline_raw, deadline_kind, deadline_norm,
                executors_raw, result, living_id, adoption
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, section_id uuid, position int, number text,
                title text, deadline_raw text, deadline_kind text, deadline_norm jsonb, executors_raw text, result text,
                living_id uuid, adoption text)
            """;
    static final String INSERT_EXECUTORS = """
            insert into plans.executor (id, plan_id, measure_id, position, text, target, organisation_id)
            select id, :plan, measure_id, position, text, target, organisation_id
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, measure_id uuid, position int, text text,
                target text, organisation_id uuid)
            """;
    static final String INSERT_TARGETS = """
            insert into plans.target (id, plan_id, position, number, title, deadline_raw, target_kind, target_value,
                target_unit, base_year, due)
            select id, :plan, position, number, title, deadline_raw, target_kind, target_value, target_unit, base_year,
                due
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, position int, number text, title text,
                deadline_raw text, target_kind text, target_value numeric, target_unit text, base_year int, due date)
            """;
    static final String INSERT_FINDINGS = """
            insert into plans.finding (id, plan_id, measure_id, position, rule, severity, message, advice, quote, field,
                together, arguments)
            select id, :plan, measure_id, position, rule, severity, message, advice, quote, field, together, arguments
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, measure_id uuid, position int, rule text,
                severity text, message text, advice text, quote text, field text, together boolean,
                arguments text[])
            """;
    static final String FIND_MEASURE = """
            select m.id, m.plan_id, m.number, m.title, m.deadline_raw, m.executors_raw, m.result, m.version
            from plans.measure m where m.id = :id
            """;
    static final String TOUCH = "update plans.plan set version = version + 1 where id = :plan and state = 'draft'";
    static final String UPDATE_TITLE = """
            update plans.measure set title = :text, version = version + 1 where id = :id and version = :version
            """;
    static final String UPDATE_DUE = """
            update plans.measure set deadline_raw = :text, deadline_kind = :kind, deadline_norm = cast(:norm as jsonb),
                version = version + 1
            where id = :id and version = :version
            """;
    static final String UPDATE_EXECUTORS = """
            update plans.measure set executors_raw = :text, version = version + 1 where id = :id and version = :version
            """;
    static final String UPDATE_RESULT = """
            update plans.measure set result = :text, version = version + 1 where id = :id and version = :version
            """;
    static final String DELETE_PARTIES = "delete from plans.executor where measure_id = :id";
    static final String DELETE_SETTLED = """
            delete from plans.finding
            where measure_id = :id and (field = :cell or field is null and rule like :rules || '%')
            """;
    static final String APPROVE = """
            update plans.plan set state = 'approved', act_id = :act, approved_at = :at, version = version + 1
            where id = :plan and version = :version and state = 'draft'
            """;
    static final String DELETE_FINDINGS = "delete from plans.finding where plan_id = :plan";
    static final String DELETE_TARGETS = "delete from plans.target where plan_id = :plan";
    static final String DELETE_EXECUTORS = "delete from plans.executor where plan_id = :plan";
    static final String DELETE_MEASURES = "delete from plans.measure where plan_id = :plan";
    static final String DELETE_SECTIONS = "delete from plans.section where plan_id = :plan";
    static final String DELETE_AMENDED = "delete from plans.amended where plan_id = :plan";
    static final String DELETE = "delete from plans.plan where id = :plan and state = 'draft'";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PlanStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A measure's cells as they are. */
    record Cells(
            UUID id,
            PlanId plan,
            String number,
            String title,
            String deadlineRaw,
            String executorsRaw,
            String result,
            int version) {

        /** What stands in the cell that {@code edit} is for. */
        String text(MeasureEdit edit) {
            return switch (edit) {
                case MeasureEdit.Title title -> this.title;
                case MeasureEdit.Due due -> deadlineRaw;
                case MeasureEdit.Executors executors -> executorsRaw;
                case MeasureEdit.Result result -> this.result;
            };
        }
    }

    void insert(PlanId id, Place place, NewPlan plan) {
        insert(id, place, plan, null);
    }

    /** Enters a plan; {@code follows}, the edition before it. */
    void insert(PlanId id, Place place, NewPlan plan, @Nullable PlanCard follows) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("organisation", place.organisation())
                .param("level", plan.level().word())
                .param("title", plan.title().strip())
                .param("from", plan.period().from())
                .param("until", plan.period().until())
                .param("edition", follows == null ? 1 : follows.edition() + 1)
                .param("follows", follows == null ? null : follows.id().value())
                .param("source", plan.source())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        insertParts(id, plan);
    }

    /** Puts all parts of {@code plan} in the place of a draft's; false where it has another version by now. */
    boolean replace(PlanId id, int version, NewPlan plan) {
        boolean current = jdbc.sql(RETITLE)
                        .param("plan", id.value())
                        .param("version", version)
                        .param("title", plan.title().strip())
                        .update()
                == 1;
        if (current) {
            deleteParts(id);
            insertParts(id, plan);
        }
        return current;
    }

    private void insertParts(PlanId id, NewPlan plan) {
        PlanRows rows = new PlanRows(clock, plan);
        insertRows(INSERT_SECTIONS, id, rows.sections);
        insertRows(INSERT_MEASURES, id, rows.measures);
        insertRows(INSERT_EXECUTORS, id, rows.executors);
        insertRows(INSERT_TARGETS, id, rows.targets);
        insertRows(INSERT_FINDINGS, id, rows.findings);
    }

    Optional<Cells> findMeasure(UUID id) {
        return jdbc.sql(FIND_MEASURE)
                .param("id", id)
                .query((row, n) -> new Cells(
                        id,
                        new PlanId(row.getObject("plan_id", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("deadline_raw"),
                        row.getString("executors_raw"),
                        row.getString("result"),
                        row.getInt("version")))
                .optional();
    }

    /** Counts a change to the plan and keeps an approval out until it is committed; false where it is no draft. */
    boolean touch(PlanId plan) {
        return jdbc.sql(TOUCH).param("plan", plan.value()).update() == 1;
    }

    /** Changes one cell with its findings; false where the measure has another version by now. */
    boolean update(Cells measure, MeasureEdit edit) {
        boolean changed = statement(edit)
                        .param("text", edit.text())
                        .param("id", measure.id())
                        .param("version", measure.version())
                        .update()
                == 1;
        if (changed && edit instanceof MeasureEdit.Executors executors) {
            jdbc.sql(DELETE_PARTIES).param("id", measure.id()).update();
            insertRows(INSERT_EXECUTORS, measure.plan(), PlanRows.executors(clock, measure.id(), executors.parties()));
        }
        return changed;
    }

    private StatementSpec statement(MeasureEdit edit) {
        return switch (edit) {
            case MeasureEdit.Title title -> jdbc.sql(UPDATE_TITLE);
            case MeasureEdit.Result result -> jdbc.sql(UPDATE_RESULT);
            case MeasureEdit.Executors executors -> jdbc.sql(UPDATE_EXECUTORS);
            case MeasureEdit.Due(Deadline deadline) ->
                jdbc.sql(UPDATE_DUE)
                        .param("kind", deadline.kind().word())
                        .param("norm", json.writeValueAsString(NormJson.toMap(deadline.norm())));
        };
    }

    /** Removes the findings on a cell of a measure: they are settled. */
    void settle(UUID measure, MeasureEdit edit) {
        jdbc.sql(DELETE_SETTLED)
                .param("id", measure)
                .param("cell", edit.cell())
                .param("rules", edit.rules())
                .update();
    }

    boolean approve(PlanId plan, int version, UUID act, Instant at) {
        return jdbc.sql(APPROVE)
                        .param("plan", plan.value())
                        .param("version", version)
                        .param("act", act)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean delete(PlanId plan) {
        jdbc.sql(DELETE_AMENDED).param("plan", plan.value()).update();
        deleteParts(plan);
        return jdbc.sql(DELETE).param("plan", plan.value()).update() == 1;
    }

    private void deleteParts(PlanId plan) {
        for (String parts :
                List.of(DELETE_FINDINGS, DELETE_TARGETS, DELETE_EXECUTORS, DELETE_MEASURES, DELETE_SECTIONS)) {
            jdbc.sql(parts).param("plan", plan.value()).update();
        }
    }

    private void insertRows(String sql, PlanId plan, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql)
                    .param("plan", plan.value())
                    .param("rows", json.writeValueAsString(rows))
                    .update();
        }
    }
}

package kaskad.plans.amended;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps whole rows, whatever their columns: they go back into the tables that they come from. */
@Repository
class AmendedStore {
    static final String INSERT = """
            insert into plans.amended (plan_id, attachment_id, amended_at) values (:plan, :document, :at)
            on conflict do nothing
            """;
    static final String INSERT_WITH_DRAFT = """
            insert into plans.amended (plan_id, attachment_id, amended_at, version, before)
            select p.id, :document, :at, p.version + 1, jsonb_build_object(
                'title', p.title,
                'sections', (select coalesce(jsonb_agg(to_jsonb(s)), '[]') from plans.section s where s.plan_id = p.id),
                'measures', (select coalesce(jsonb_agg(to_jsonb(m)), '[]') from plans.measure m where m.plan_id = p.id),
                'executors', (select coalesce(jsonb_agg(to_jsonb(e)), '[]') from plans.executor e where e.plan_id = p.id),
                'targets', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from plans.target t where t.plan_id = p.id),
                'findings', (select coalesce(jsonb_agg(to_jsonb(f)), '[]') from plans.finding f where f.plan_id = p.id))
            from plans.plan p where p.id = :plan
            on conflict do nothing
            """;
    static final String RETITLE = """
            update plans.plan p set title = a.before ->> 'title', version = p.version + 1
            from plans.amended a
            where p.id = :plan and p.state = 'draft' and a.plan_id = p.id and a.attachment_id = :document
                and a.version = p.version
            """;
    static final String DELETE_FINDINGS = "delete from plans.finding where plan_id = :plan";
    static final String DELETE_TARGETS = "delete from plans.target where plan_id = :plan";
    static final String DELETE_EXECUTORS = "delete from plans.executor where plan_id = :plan";
    static final String DELETE_MEASURES = "delete from plans.measure where plan_id = :plan";
    static final String DELETE_SECTIONS = "delete from plans.section where plan_id = :plan";
    static final String SECTIONS = """
            insert into plans.section
            select r.* from plans.amended a, jsonb_populate_recordset(cast(null as plans.section), a.before -> 'sections') r
            where a.plan_id = :plan and a.attachment_id = :document
            """;
    static final String MEASURES = """
            insert into plans.measure
            select r.* from plans.amended a, jsonb_populate_recordset(cast(null as plans.measure), a.before -> 'measures') r
            where a.plan_id = :plan and a.attachment_id = :document
            """;
    static final String EXECUTORS = """
            insert into plans.executor
            select r.* from plans.amended a, jsonb_populate_recordset(cast(null as plans.executor), a.before -> 'executors') r
            where a.plan_id = :plan and a.attachment_id = :document
            """;
    static final String TARGETS = """
            insert into plans.target
            select r.* from plans.amended a, jsonb_populate_recordset(cast(null as plans.target), a.before -> 'targets') r
            where a.plan_id = :plan and a.attachment_id = :document
            """;
    static final String FINDINGS = """
            insert into plans.finding
            select r.* from plans.amended a, jsonb_populate_recordset(cast(null as plans.finding), a.before -> 'findings') r
            where a.plan_id = :plan and a.attachment_id = :document
            """;
    static final String RENEW = "update plans.measure set version = version + 1 where plan_id = :plan";
    static final String DELETE = "delete from plans.amended where plan_id = :plan and attachment_id = :document";

    private final JdbcClient jdbc;
    private final Clock clock;

    AmendedStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean insert(UUID plan, UUID document) {
        return dated(INSERT, plan, document).update() == 1;
    }

    boolean insertWithDraft(UUID plan, UUID document) {
        return dated(INSERT_WITH_DRAFT, plan, document).update() == 1;
    }

    /** Measures get a new version, so that pages that showed them before stay stale. */
    boolean putBack(UUID plan, UUID document) {
        if (statement(RETITLE, plan, document).update() == 0) {
            return false;
        }
        for (String parts :
                List.of(DELETE_FINDINGS, DELETE_TARGETS, DELETE_EXECUTORS, DELETE_MEASURES, DELETE_SECTIONS)) {
            jdbc.sql(parts).param("plan", plan).update();
        }
        for (String parts : List.of(SECTIONS, MEASURES, EXECUTORS, TARGETS, FINDINGS)) {
            statement(parts, plan, document).update();
        }
        jdbc.sql(RENEW).param("plan", plan).update();
        return statement(DELETE, plan, document).update() == 1;
    }

    private StatementSpec dated(String sql, UUID plan, UUID document) {
        return statement(sql, plan, document).param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private StatementSpec statement(String sql, UUID plan, UUID document) {
        return jdbc.sql(sql).param("plan", plan).param("document", document);
    }
}

package kaskad.plans;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** By which documents plans were amended, and what a draft was before: its rows as they stood. */
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
                'sections', (select jsonb_agg(to_jsonb(s)) from plans.section s where s.plan_id = p.id),
                'measures', (select jsonb_agg(to_jsonb(m)) from plans.measure m where m.plan_id = p.id),
                'executors', (select jsonb_agg(to_jsonb(e)) from plans.executor e where e.plan_id = p.id),
                'targets', (select jsonb_agg(to_jsonb(t)) from plans.target t where t.plan_id = p.id),
                'findings', (select jsonb_agg(to_jsonb(f)) from plans.finding f where f.plan_id = p.id))
            from plans.plan p where p.id = :plan
            on conflict do nothing
            """;
    static final String RETITLE = """
            update plans.plan p set title = a.before ->> 'title', version = p.version + 1
            from plans.amended a
            where p.id = :plan and p.state = 'draft' and a.plan_id = p.id and a.attachment_id = :document
                and a.version = p.version
            """;
    static final String ROWS = """
            select coalesce(a.before ->> :part, '[]') from plans.amended a
            where a.plan_id = :plan and a.attachment_id = :document
            """;
    static final String RENEW = """
            update plans.measure m set version = r.version + 1
            from plans.amended a, jsonb_to_recordset(a.before -> 'measures') as r (id uuid, version int)
            where a.plan_id = :plan and a.attachment_id = :document and m.id = r.id
            """;
    static final String DELETE = "delete from plans.amended where plan_id = :plan and attachment_id = :document";

    private final JdbcClient jdbc;
    private final PlanStore plans;
    private final Clock clock;

    AmendedStore(JdbcClient jdbc, PlanStore plans, Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.clock = clock;
    }

    /** Remembers that an edition holds the amendments of a document; false where that was known. */
    boolean insert(PlanId plan, UUID document) {
        return dated(INSERT, plan, document).update() == 1;
    }

    /** The same of a draft that is about to change in its place: it is kept as it is now. */
    boolean insertWithDraft(PlanId plan, UUID document) {
        return dated(INSERT_WITH_DRAFT, plan, document).update() == 1;
    }

    /** Makes a draft what it was; false where it has changed since, or was not kept. Stale pages stay stale. */
    boolean takeBack(PlanId plan, UUID document) {
        if (statement(RETITLE, plan, document).update() == 0) {
            return false;
        }
        plans.deleteParts(plan);
        List.of(
                        new Part("sections", PlanStore.INSERT_SECTIONS),
                        new Part("measures", PlanStore.INSERT_MEASURES),
                        new Part("executors", PlanStore.INSERT_EXECUTORS),
                        new Part("targets", PlanStore.INSERT_TARGETS),
                        new Part("findings", PlanStore.INSERT_FINDINGS))
                .forEach(part -> putBack(part, plan, document));
        statement(RENEW, plan, document).update();
        return statement(DELETE, plan, document).update() == 1;
    }

    /** A table of a plan's rows: its name in what was kept, and the statement that enters them. */
    private record Part(String name, String insert) {}

    private void putBack(Part part, PlanId plan, UUID document) {
        String rows = statement(ROWS, plan, document)
                .param("part", part.name)
                .query(String.class)
                .single();
        jdbc.sql(part.insert).param("plan", plan.value()).param("rows", rows).update();
    }

    private StatementSpec dated(String sql, PlanId plan, UUID document) {
        return statement(sql, plan, document).param("at", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private StatementSpec statement(String sql, PlanId plan, UUID document) {
        return jdbc.sql(sql).param("plan", plan.value()).param("document", document);
    }
}

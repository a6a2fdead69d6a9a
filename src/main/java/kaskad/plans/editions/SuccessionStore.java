package kaskad.plans.editions;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Ids;
import kaskad.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * How a next edition becomes the living plan's content: as many statements for a plan of ten rows as for one of a
 * thousand. The former rows are copied under {@code former}; the living measures keep their ids and take the words of the
 * draft's, whose own rows go.
 */
@Repository
class SuccessionStore {
    static final String LOCK = "select version from plans.plan where id = :plan and state = 'approved' for update";
    static final String TAKE = """
            update plans.plan set version = version + 1
            where id = :draft and version = :version and state = 'draft' and edition_of = :plan
            """;
    static final String KEEP_HEAD = """
            insert into plans.plan (id, region_id, municipality_id, organisation_id, level, title, period_from,
                period_until, state, edition, act_id, approved_at, source_id, created_at, living_id, parent_id)
            select :former, region_id, municipality_id, organisation_id, level, title, period_from, period_until,
                'superseded', edition, act_id, approved_at, source_id, created_at, id, parent_id
            from plans.plan where id = :plan
            """;
    static final String KEEP_SECTIONS = "update plans.section set plan_id = :former where plan_id = :plan";
    static final String KEEP_TARGETS = "update plans.target set plan_id = :former where plan_id = :plan";
    static final String KEEP_MEASURES = """
            insert into plans.measure (id, plan_id, section_id, position, number, title, deadline_raw, deadline_kind,
                deadline_norm, executors_raw, result, living_id, adoption)
            select cast(:block || lpad(to_hex(row_number() over (order by position)), 12, '0') as uuid), :former,
                section_id, position, number, title, deadline_raw, deadline_kind, deadline_norm, executors_raw, result,
                id, adoption
            from plans.measure where plan_id = :plan and withdrawn_in is null
            """;
    static final String KEEP_EXECUTORS = """
            insert into plans.executor (id, plan_id, measure_id, position, text, target, organisation_id)
            select cast(:block || lpad(to_hex(row_number() over (order by a.position, e.position)), 12, '0') as uuid),
                :former, a.id, e.position, e.text, e.target, e.organisation_id
            from plans.measure a join plans.executor e on e.measure_id = a.living_id
            where a.plan_id = :former
            """;
    static final String DROP_FINDINGS = "delete from plans.finding where plan_id = :plan";
    static final String WITHDRAW = """
            update plans.measure m
            set withdrawn_in = (select d.edition from plans.plan d where d.id = :draft), version = m.version + 1
            where m.plan_id = :plan and m.withdrawn_in is null
                and not exists (select 1 from plans.measure n where n.plan_id = :draft and n.living_id = m.id)
            """;
    static final String LIFT_POSITIONS = """
            update plans.measure set position = -position where plan_id = :plan and withdrawn_in is null
            """;
    static final String DROP_EXECUTORS = """
            delete from plans.executor e using plans.measure n
            where n.plan_id = :draft and n.living_id = e.measure_id
            """;
    static final String TAKE_EXECUTORS = """
            update plans.executor e set plan_id = :plan, measure_id = coalesce(n.living_id, n.id)
            from plans.measure n where n.plan_id = :draft and e.measure_id = n.id
            """;
    static final String TAKE_FINDINGS = """
            update plans.finding f set plan_id = :plan,
                measure_id = (select coalesce(n.living_id, n.id) from plans.measure n where n.id = f.measure_id)
            where f.plan_id = :draft
            """;
    static final String TAKE_WORDS = """
            update plans.measure m
            set section_id = n.section_id, position = n.position, number = n.number, title = n.title,
                deadline_raw = n.deadline_raw, deadline_kind = n.deadline_kind, deadline_norm = n.deadline_norm,
                executors_raw = n.executors_raw, result = n.result,
                adoption = case when m.title = n.title then m.adoption else n.adoption end, version = m.version + 1
            from plans.measure n where n.plan_id = :draft and n.living_id = m.id
            """;
    static final String TAKE_MEASURES = """
            update plans.measure set plan_id = :plan where plan_id = :draft and living_id is null
            """;
    static final String TAKE_SECTIONS = "update plans.section set plan_id = :plan where plan_id = :draft";
    static final String TAKE_TARGETS = "update plans.target set plan_id = :plan where plan_id = :draft";
    static final String SERVE_AGAIN = """
            insert into plans.served (measure_id, target_id)
            select coalesce(m.living_id, s.measure_id), n.id
            from plans.served s join plans.measure m on m.id = s.measure_id join plans.target o on o.id = s.target_id
                join plans.target n on n.plan_id = :plan and n.title = o.title
            where o.plan_id = :former or m.plan_id = :draft
            on conflict do nothing
            """;
    static final String SERVED_BEFORE = """
            delete from plans.served s using plans.target o where o.id = s.target_id and o.plan_id = :former
            """;
    static final String TAKE_MILESTONES = """
            update plans.milestone x set measure_id = n.living_id
            from plans.measure n where n.plan_id = :draft and n.living_id is not null and x.measure_id = n.id
            """;
    static final String TAKE_RISKS = """
            update plans.risk x set measure_id = n.living_id
            from plans.measure n where n.plan_id = :draft and n.living_id is not null and x.measure_id = n.id
            """;
    static final String TAKE_ASKS = """
            update plans.ask x set measure_id = n.living_id
            from plans.measure n
            where n.plan_id = :draft and n.living_id is not null and x.measure_id = n.id
                and not exists (
                    select 1 from plans.ask y
                    where y.measure_id = n.living_id and y.kind = x.kind and y.title = x.title)
            """;
    static final String TAKE_LINKS = """
            update plans.link x set child_id = n.living_id
            from plans.measure n
            where n.plan_id = :draft and n.living_id is not null and x.child_id = n.id
                and not exists (
                    select 1 from plans.link y
                    where y.child_id = n.living_id and y.parent_id = x.parent_id and y.kind = x.kind)
            """;
    static final String DROP_FOLLOWED = "delete from plans.measure where plan_id = :draft";
    static final String TAKE_AMENDED = """
            insert into plans.amended (plan_id, attachment_id, amended_at)
            select :plan, attachment_id, amended_at from plans.amended where plan_id = :draft
            on conflict do nothing
            """;
    static final String DROP_AMENDED = "delete from plans.amended where plan_id = :draft";
    static final String TAKE_HEAD = """
            update plans.plan p
            set title = n.title, period_from = n.period_from, period_until = n.period_until, edition = n.edition,
                source_id = n.source_id, parent_id = coalesce(n.parent_id, p.parent_id), act_id = :act,
                approved_at = :at, version = p.version + 1
            from plans.plan n where n.id = :draft and p.id = :plan
            """;
    static final String DROP_DRAFT = "delete from plans.plan where id = :draft and state = 'draft'";

    private final JdbcClient jdbc;
    private final Clock clock;

    SuccessionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The three plans of one succession. */
    record Succeeding(PlanId plan, PlanId draft, PlanId former) {}

    /** Holds the living plan and the draft; false where either is not what the actor saw. */
    boolean take(Succeeding of, int version) {
        return jdbc.sql(LOCK)
                        .param("plan", of.plan().value())
                        .query(Integer.class)
                        .optional()
                        .isPresent()
                && statement(TAKE, of).param("version", version).update() == 1;
    }

    /** Copies what was in force until now under the former edition. */
    void keepFormer(Succeeding of) {
        for (String sql : List.of(KEEP_HEAD, KEEP_SECTIONS, KEEP_TARGETS)) {
            statement(sql, of).update();
        }
        statement(KEEP_MEASURES, of).param("block", Ids.block(clock)).update();
        statement(KEEP_EXECUTORS, of).param("block", Ids.block(clock)).update();
    }

    /** Gives the living plan the content of the draft. */
    void succeed(Succeeding of, UUID act, Instant at) {
        for (String sql : List.of(
                DROP_FINDINGS,
                WITHDRAW,
                LIFT_POSITIONS,
                DROP_EXECUTORS,
                TAKE_EXECUTORS,
                TAKE_FINDINGS,
                TAKE_WORDS,
                TAKE_MEASURES,
                TAKE_SECTIONS,
                TAKE_TARGETS,
                SERVE_AGAIN,
                SERVED_BEFORE,
                TAKE_MILESTONES,
                TAKE_RISKS,
                TAKE_ASKS,
                TAKE_LINKS,
                DROP_FOLLOWED,
                TAKE_AMENDED,
                DROP_AMENDED)) {
            statement(sql, of).update();
        }
        statement(TAKE_HEAD, of)
                .param("act", act)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Removes the emptied row of the draft. */
    void dropDraft(Succeeding of) {
        statement(DROP_DRAFT, of).update();
    }

    private StatementSpec statement(String sql, Succeeding of) {
        return jdbc.sql(sql)
                .param("plan", of.plan().value())
                .param("draft", of.draft().value())
                .param("former", of.former().value());
    }
}

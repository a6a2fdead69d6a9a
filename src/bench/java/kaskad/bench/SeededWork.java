package kaskad.bench;

import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The state of a plan in its second year: of what was due, 88 of 100 occurrences are accepted, 5 wait for review, 2 are
 * returned, 5 untouched; of what is due later, 1 of 100 is a draft. Which ones follows from names, not from chance.
 */
record SeededWork(JdbcClient jdbc) {
    private static final String REPORT = """
            with picked as (
                select o.id, o.answer_by < current_date as due,
                    mod(abs(cast(hashtext(g.name || m.number || o.position) as bigint)), 100) as pick
                from assignments.occurrence o
                join assignments.duty m on m.id = o.duty_id
                join organisations.organisation g on g.id = o.organisation_id
                where m.plan_id = :plan),
            settled as (
                select p.id,
                    case when not p.due then 'draft' when p.pick < 88 then 'accepted' when p.pick < 93 then 'submitted'
                        else 'returned' end as state
                from picked p where p.due and p.pick < 95 or not p.due and p.pick = 0)
            update assignments.occurrence o
            set state = s.state, mark = 'done', text = 'Проведено, охват 72 %, протокол приложен',
                submitted_by = cast(:account as uuid),
                submitted_at = case when s.state <> 'draft' then o.report_due - 3 + time '11:20' end,
                on_time = case when s.state <> 'draft' then true end,
                decided_by = case when s.state in ('accepted', 'returned') then cast(:account as uuid) end,
                decided_at = case when s.state in ('accepted', 'returned') then o.report_due + 6 + time '09:40' end,
                return_reason = case when s.state = 'returned' then 'no_evidence' end,
                version = 1
            from settled s where s.id = o.id
            """;

    void report(PlanId plan, Actor by) {
        jdbc.sql(REPORT).param("plan", plan.value()).param("account", other(by)).update();
        jdbc.sql("vacuum analyze").update();
    }

    /** Nobody reviews one's own reports: they are somebody else's. */
    private static UUID other(Actor by) {
        return new UUID(by.account().getMostSignificantBits(), 1);
    }
}

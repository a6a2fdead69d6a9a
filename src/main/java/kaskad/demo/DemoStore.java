package kaskad.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Puts the demonstration's past into the past: the doors write "now", but reports of last year were written last year.
 * Set-based, on the demonstration's own plan only.
 */
@Repository
class DemoStore {
    static final String REGIONS = """
            select count(*) from organisations.organisation
            """;
    static final String REPORT_THE_PAST = """
            update assignments.occurrence o
            set state = 'accepted',
                mark = case when mod(r.pick, 11) = 0 then 'partial' else 'done' end,
                text = t.said, count_value = t.amount, count_note = t.counted,
                submitted_by = cast(:reporter as uuid),
                submitted_at = o.report_due + cast(case when mod(r.pick, 13) = 0 then 4 else -3 end as int)
                    + time '11:20',
                on_time = mod(r.pick, 13) <> 0,
                decided_by = cast(:reviewer as uuid),
                decided_at = o.report_due + 6 + time '09:40',
                version = o.version + 2
            from (
                select x.id, cast(abs(hashtext(cast(x.organisation_id as text) || x.duty_id || x.position)) as bigint)
                    as pick
                from assignments.occurrence x) r,
                assignments.duty m,
                unnest(cast(:numbers as text[]), cast(:said as text[]), cast(:amounts as numeric[]),
                    cast(:counted as text[])) as t(number, said, amount, counted)
            where r.id = o.id and m.id = o.duty_id and t.number = m.number
                and m.plan_id = :plan and o.report_due < :before and mod(r.pick, 10) < 9
            """;
    static final String WRITE_STEPS = """
            insert into assignments.step (id, occurrence_id, at, account_id, actor, kind, mark, text, count_value)
            select gen_random_uuid(), o.id, case k.kind when 'submitted' then o.submitted_at else o.decided_at end,
                case k.kind when 'submitted' then o.submitted_by else o.decided_by end,
                case k.kind when 'submitted' then :reporterName else :reviewerName end, k.kind,
                case k.kind when 'submitted' then o.mark end, case k.kind when 'submitted' then o.text end,
                case k.kind when 'submitted' then o.count_value end
            from assignments.occurrence o
            cross join (values ('submitted'), ('accepted')) as k(kind)
            where o.duty_id in (select d.id from assignments.duty d where d.plan_id = :plan) and o.state = 'accepted'
            """;

    private final JdbcClient jdbc;

    DemoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql(REGIONS).query(Long.class).single() == 0;
    }

    /** Reports and accepts nearly all that was due before {@code before}. */
    void reportThePast(UUID plan, LocalDate before, DemoReports reports, DemoPeople.Person who, DemoPeople.Person by) {
        jdbc.sql(REPORT_THE_PAST)
                .param("plan", plan)
                .param("before", before)
                .param("reporter", who.account())
                .param("reviewer", by.account())
                .param("numbers", reports.numbers())
                .param("said", reports.said())
                .param("amounts", reports.amounts())
                .param("counted", reports.counted())
                .update();
        jdbc.sql(WRITE_STEPS)
                .param("plan", plan)
                .param("reporterName", "Заместитель директора")
                .param("reviewerName", "Координатор округа (методический центр)")
                .update();
    }
}

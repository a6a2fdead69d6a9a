package kaskad.assignments.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kaskad.assignments.Within;
import kaskad.kernel.Scope;
import kaskad.plans.MeasureProgress;
import kaskad.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Fills the plan page's column of execution: one statement over the plan's occurrences within the scope. */
@Repository
class ProgressQueries implements MeasureProgress {
    static final String PROGRESS = Within.in("""
            with opened as (
                select o.duty_id, count(*) as total,
                    count(*) filter (where o.state = 'accepted') as accepted,
                    count(*) filter (where o.state = 'submitted') as submitted,
                    count(*) filter (where o.state = 'returned') as returned,
                    count(*) filter (where o.state in ('open', 'draft', 'returned') and o.answer_by < :today) as overdue,
                    min(o.answer_by)
                        filter (where o.state in ('open', 'draft', 'returned') and o.answer_by >= :today) as next
                from assignments.occurrence o
                where o.duty_id in (select c.duty_id from assignments.duty_measure c where c.plan_id = :plan) and {scope o}
                    and o.state <> 'cancelled' and o.opens <= :today
                group by o.duty_id)
            select c.measure_id, count(*) as organisations, max(opened.total) as total, max(opened.accepted) as accepted,
                max(opened.submitted) as submitted, max(opened.returned) as returned, max(opened.overdue) as overdue,
                min(opened.next) as next
            from assignments.duty_measure c
            join assignments.assignment a on a.duty_id = c.duty_id
            left join opened on opened.duty_id = c.duty_id
            where c.plan_id = :plan and {scope a}
            group by c.measure_id
            """);

    private final JdbcClient jdbc;

    ProgressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Progress> progress(Scope scope, PlanId plan, LocalDate today) {
        Map<UUID, Progress> progress = new HashMap<>();
        jdbc.sql(PROGRESS)
                .params(Within.parameters(scope))
                .param("plan", plan.value())
                .param("today", today)
                .query(row -> {
                    progress.put(row.getObject("measure_id", UUID.class), progress(row));
                });
        return progress;
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getInt("organisations"),
                row.getInt("total"),
                row.getInt("accepted"),
                row.getInt("submitted"),
                row.getInt("returned"),
                row.getInt("overdue"),
                row.getObject("next", LocalDate.class));
    }
}

package kaskad.assignments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.plans.MeasureProgress;
import kaskad.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Fills the plan page's column of execution: one statement over the plan's occurrences within the scope. */
@Repository
class ProgressQueries implements MeasureProgress {
    static final String PROGRESS = Scopes.in("""
            select o.measure_id, count(distinct o.organisation_id) as organisations,
                count(*) filter (where o.opens <= :today) as total,
                count(*) filter (where o.state = 'accepted') as accepted,
                count(*) filter (where o.state = 'submitted') as submitted,
                count(*) filter (where o.state = 'returned') as returned,
                count(*) filter (where o.state in ('open', 'draft', 'returned') and o.answer_by < :today) as overdue,
                min(o.answer_by) filter (where o.state in ('open', 'draft', 'returned') and o.answer_by >= :today) as next
            from assignments.occurrence o
            where o.plan_id = :plan and {scope o}
            group by o.measure_id
            """);

    private final JdbcClient jdbc;

    ProgressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, Progress> progress(Scope scope, PlanId plan, LocalDate today) {
        Map<UUID, Progress> progress = new HashMap<>();
        jdbc.sql(PROGRESS)
                .params(Scopes.parameters(scope))
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

package kaskad.assignments.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.assignments.AssignmentQueries;
import kaskad.assignments.ReturnReason;
import kaskad.assignments.Standing;
import kaskad.assignments.Within;
import kaskad.kernel.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands beside the lists of work: decisions, the year so far, the days of this week. */
@Repository
public class DigestQueries {
    static final String ANSWERS = Within.in("""
            select o.id, d.number, d.title, o.state, o.mark, o.on_time, o.decided_at, o.return_reason, o.return_text
            from assignments.occurrence o
            join assignments.duty d on d.id = o.duty_id
            where {scope o} and o.decided_at is not null and o.state in ('accepted', 'returned')
            order by o.decided_at desc, o.id
            limit :limit
            """);
    static final String YEAR = Within.in("""
            select count(*) as total, count(*) filter (where o.state in ('submitted', 'accepted')) as filled,
                count(*) filter (where o.state in ('open', 'draft', 'returned') and o.answer_by < :today) as overdue
            from assignments.occurrence o
            where {scope o} and o.state <> 'cancelled' and o.report_due between :yearStart and :yearEnd
            """);
    static final String DAYS = Within.in("""
            select o.answer_by, count(*) as occurrences, count(distinct o.organisation_id) as organisations
            from assignments.occurrence o
            where {scope o} and o.state in ('open', 'draft', 'submitted', 'returned') and o.state <> 'submitted'
                and o.answer_by between :today and :weekEnd
            group by o.answer_by
            order by o.answer_by
            """);

    private final JdbcClient jdbc;

    DigestQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision on one's own report. */
    public record Answer(
            UUID occurrence,
            String number,
            String title,
            Standing standing,
            Instant at,
            @Nullable ReturnReason reason,
            @Nullable String words) {}

    /** How much of a year's reports is handed in. */
    public record Year(long total, long filled, long overdue) {}

    /** What is due on one day. */
    public record Day(LocalDate day, long occurrences, long organisations) {}

    /** The latest decisions, the newest first. */
    public List<Answer> answers(Scope scope, int most) {
        return jdbc.sql(ANSWERS)
                .params(Within.parameters(scope))
                .param("limit", most)
                .query((row, n) -> answer(row))
                .list();
    }

    public Year year(Scope scope, LocalDate today) {
        return jdbc.sql(YEAR)
                .params(Within.parameters(scope))
                .param("today", today)
                .param("yearStart", today.withDayOfYear(1))
                .param("yearEnd", WorkList.ALL.until(today))
                .query((row, n) -> new Year(row.getLong("total"), row.getLong("filled"), row.getLong("overdue")))
                .single();
    }

    /** The days of this week on which something is due. */
    public List<Day> days(Scope scope, LocalDate today) {
        return jdbc.sql(DAYS)
                .params(Within.parameters(scope))
                .param("today", today)
                .param("weekEnd", WorkList.WEEK.until(today))
                .query((row, n) -> new Day(
                        row.getObject("answer_by", LocalDate.class),
                        row.getLong("occurrences"),
                        row.getLong("organisations")))
                .list();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        boolean back = row.getString("state").equals("returned");
        String mark = row.getString("mark");
        return new Answer(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                Standing.of(row.getString("state"), mark, row.getBoolean("on_time"), false, false),
                AssignmentQueries.instant(row, "decided_at"),
                back ? ReturnReason.of(row.getString("return_reason")) : null,
                back ? row.getString("return_text") : null);
    }
}

package kaskad.assignments.lists;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kaskad.assignments.AssignmentQueries;
import kaskad.assignments.Mark;
import kaskad.assignments.ReturnReason;
import kaskad.assignments.Standing;
import kaskad.assignments.Within;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of work and their counters; a counter and the list that it opens have one condition. */
@Repository
public class WorkQueries {
    /** Rows of one slice. */
    public static final int PAGE = 50;

    private static final String ROW = Within.in("""
            select o.id, o.version, o.state, o.mark, o.on_time, o.opens, o.answer_by, o.report_due, o.return_reason,
                o.organisation_id, g.short_name, d.kind, d.plan_id, d.act_id, d.source, d.number, d.title, o.text,
                o.submitted_at,
                (select count(*) from assignments.evidence e where e.occurrence_id = o.id) as files
            from assignments.occurrence o
            join assignments.duty d on d.id = o.duty_id
            join organisations.organisation g on g.id = o.organisation_id
            where {scope o}
            """);
    static final String LIST = ROW + """
            and o.state in ('open', 'draft', 'submitted', 'returned') and o.state = any(cast(:states as text[]))
                and o.answer_by between :from and :until
                and (cast(:organisation as uuid) is null or o.organisation_id = cast(:organisation as uuid))
                and (o.answer_by, o.id) > (cast(:afterDate as date), cast(:afterId as uuid))
            order by o.answer_by, o.id
            limit :limit
            """;
    static final String QUEUE = ROW + """
            and o.state = 'submitted' and o.submitted_by <> :account
                and (cast(:plan as uuid) is null or o.duty_id in (
                    select c.duty_id from assignments.duty_measure c where c.plan_id = cast(:plan as uuid)))
                and (o.submitted_at, o.id) > (cast(:afterTime as timestamptz), cast(:afterId as uuid))
            order by o.submitted_at, o.id
            limit :limit
            """;
    static final String COUNTERS = Within.in("""
            select count(*) filter (where o.state <> 'submitted' and o.answer_by <= :yearEnd) as in_all,
                count(*) filter (where o.state <> 'submitted' and o.answer_by < :today) as overdue,
                count(*) filter (where o.state = 'returned') as returned,
                count(*) filter (where o.state <> 'submitted' and o.answer_by between :today and :weekEnd) as week,
                count(*) filter (where o.state = 'submitted') as submitted,
                min(o.answer_by) filter (where o.state <> 'submitted') as first
            from assignments.occurrence o
            where {scope o} and o.state in ('open', 'draft', 'submitted', 'returned')
                and (o.answer_by <= :yearEnd or o.state in ('submitted', 'returned'))
            """);
    static final String WAITING = Within.in("""
            select count(*) as waiting, min(o.submitted_at) as oldest
            from assignments.occurrence o
            where {scope o} and o.state = 'submitted' and o.submitted_by <> :account
            """);
    static final String LATE = Within.in("""
            select count(*) filter (where o.answer_by < :today) as overdue,
                count(distinct o.organisation_id) filter (where o.answer_by < :today) as organisations,
                count(distinct o.organisation_id) filter (where o.state = 'open' and o.answer_by < :silentSince) as silent,
                count(*) filter (where o.answer_by >= :today) as week
            from assignments.occurrence o
            where {scope o} and o.state in ('open', 'draft', 'submitted', 'returned') and o.state <> 'submitted'
                and o.answer_by <= :weekEnd
            """);
    static final String SILENT = Within.in("""
            select o.organisation_id, g.short_name, min(o.answer_by) as since, count(*) as open
            from assignments.occurrence o
            join organisations.organisation g on g.id = o.organisation_id
            where {scope o} and o.state = 'open' and o.answer_by < :silentSince
            group by o.organisation_id, g.short_name
            order by since, o.organisation_id
            limit :limit
            """);
    static final String NEIGHBOURS = Within.in("""
            select (select o.id from assignments.occurrence o
                    where {scope o} and o.state = 'submitted' and o.submitted_by <> :account
                        and (o.submitted_at, o.id) < (cast(:at as timestamptz), cast(:id as uuid))
                    order by o.submitted_at desc, o.id desc limit 1) as previous,
                (select o.id from assignments.occurrence o
                    where {scope o} and o.state = 'submitted' and o.submitted_by <> :account
                        and (o.submitted_at, o.id) > (cast(:at as timestamptz), cast(:id as uuid))
                    order by o.submitted_at, o.id limit 1) as next,
                (select count(*) from assignments.occurrence o
                    where {scope o} and o.state = 'submitted' and o.submitted_by <> :account
                        and (o.submitted_at, o.id) <= (cast(:at as timestamptz), cast(:id as uuid))) as position
            """);

    private final JdbcClient jdbc;

    WorkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counters of one's own work; {@code first} is the nearest day to answer by. */
    public record Counters(
            long all,
            long overdue,
            long returned,
            long week,
            long submitted,
            @Nullable LocalDate first) {}

    /** Reports that wait for this reviewer. */
    public record Waiting(long waiting, @Nullable Instant oldest) {}

    /** What a controller watches: overdue occurrences and in how many organisations, silent ones, due this week. */
    public record Late(long overdue, long organisations, long silent, long week) {}

    /** An organisation that has done nothing about {@code open} occurrences, the oldest due {@code since}. */
    public record Silent(UUID organisation, String name, LocalDate since, long open) {}

    /** Where a report stands in the queue, counted from 1. */
    public record Neighbours(
            @Nullable UUID previous, @Nullable UUID next, long position) {}

    /** A list within {@code scope} (of REPORT: one's own work; of REVIEW: what one watches), nearest first. */
    public Slice<WorkRow> list(
            Scope scope, WorkList list, LocalDate today, @Nullable UUID organisation, @Nullable String after) {
        Key key = Key.ofDate(after);
        List<WorkRow> rows = jdbc.sql(LIST)
                .params(Within.parameters(scope))
                .param("states", Within.array(list.states()))
                .param("from", list.from(today))
                .param("until", list.until(today))
                .param("organisation", organisation)
                .param("afterDate", key.value())
                .param("afterId", key.id())
                .param("limit", PAGE + 1)
                .query((row, n) -> row(row, today))
                .list();
        return Key.slice(rows, PAGE, row -> new Key(row.answerBy().toString(), row.id()));
    }

    public Counters counters(Scope scope, LocalDate today) {
        return jdbc.sql(COUNTERS)
                .params(Within.parameters(scope))
                .param("today", today)
                .param("weekEnd", WorkList.WEEK.until(today))
                .param("yearEnd", WorkList.ALL.until(today))
                .query((row, n) -> new Counters(
                        row.getLong("in_all"),
                        row.getLong("overdue"),
                        row.getLong("returned"),
                        row.getLong("week"),
                        row.getLong("submitted"),
                        row.getObject("first", LocalDate.class)))
                .single();
    }

    public Waiting waiting(Actor reviewer) {
        return jdbc.sql(WAITING)
                .params(Within.parameters(reviewer.scope(Permission.REVIEW)))
                .param("account", reviewer.account())
                .query((row, n) -> new Waiting(row.getLong("waiting"), instant(row, "oldest")))
                .single();
    }

    /** Organisations are silent that left something untouched and overdue since before {@code silentSince}. */
    public Late late(Scope scope, LocalDate today, LocalDate silentSince) {
        return jdbc.sql(LATE)
                .params(Within.parameters(scope))
                .param("today", today)
                .param("weekEnd", WorkList.WEEK.until(today))
                .param("silentSince", silentSince)
                .query((row, n) -> new Late(
                        row.getLong("overdue"),
                        row.getLong("organisations"),
                        row.getLong("silent"),
                        row.getLong("week")))
                .single();
    }

    /** The silent ones, the longest silence first. */
    public List<Silent> silent(Scope scope, LocalDate silentSince, int most) {
        return jdbc.sql(SILENT)
                .params(Within.parameters(scope))
                .param("silentSince", silentSince)
                .param("limit", most)
                .query((row, n) -> new Silent(
                        row.getObject("organisation_id", UUID.class),
                        row.getString("short_name"),
                        row.getObject("since", LocalDate.class),
                        row.getLong("open")))
                .list();
    }

    /** Reports that wait for this reviewer, the oldest first; not those that they submitted themselves. */
    public Slice<WorkRow> queue(Actor reviewer, LocalDate today, @Nullable UUID plan, @Nullable String after) {
        Key key = Key.ofTime(after);
        List<WorkRow> rows = jdbc.sql(QUEUE)
                .params(Within.parameters(reviewer.scope(Permission.REVIEW)))
                .param("account", reviewer.account())
                .param("plan", plan)
                .param("afterTime", key.value())
                .param("afterId", key.id())
                .param("limit", PAGE + 1)
                .query((row, n) -> row(row, today))
                .list();
        return Key.slice(rows, PAGE, row -> new Key(String.valueOf(row.submittedAt()), row.id()));
    }

    public Neighbours neighbours(Actor reviewer, UUID occurrence, Instant submittedAt) {
        return jdbc.sql(NEIGHBOURS)
                .params(Within.parameters(reviewer.scope(Permission.REVIEW)))
                .param("account", reviewer.account())
                .param("at", submittedAt.toString())
                .param("id", occurrence)
                .query((row, n) -> new Neighbours(
                        row.getObject("previous", UUID.class),
                        row.getObject("next", UUID.class),
                        row.getLong("position")))
                .single();
    }

    private static WorkRow row(ResultSet row, LocalDate today) throws SQLException {
        String mark = row.getString("mark");
        String reason = row.getString("return_reason");
        LocalDate opens = row.getObject("opens", LocalDate.class);
        LocalDate answerBy = row.getObject("answer_by", LocalDate.class);
        String state = row.getString("state");
        return new WorkRow(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Standing.of(state, mark, row.getBoolean("on_time"), opens, answerBy, today),
                reason == null || !state.equals("returned") ? null : ReturnReason.of(reason),
                row.getObject("organisation_id", UUID.class),
                row.getString("short_name"),
                AssignmentQueries.source(row),
                row.getString("number"),
                row.getString("title"),
                opens,
                answerBy,
                row.getObject("report_due", LocalDate.class),
                mark == null ? null : Mark.of(mark),
                row.getString("text"),
                instant(row, "submitted_at"),
                row.getInt("files"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

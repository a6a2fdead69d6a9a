package kaskad.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.assignments.ReturnReason;
import kaskad.kernel.Period;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.plans.PlanCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a progress report is built from: a plan's occurrences as they stood at the end of one day. Six statements
 * whatever the plan's size. An accepted report is final, so its row tells; before that the steps tell.
 */
@Repository
class ReportQueries {
    /** Texts shown of one measure. */
    static final int EXAMPLES = 3;
    /** Failures named of one measure. */
    static final int FAILURES = 50;
    /** Files named of one measure. */
    static final int FILES = 5;

    private static final String CLASSIFIED = """
             classified as (
                select f.id, f.measure_id, f.organisation_id, f.type, f.organisation, f.place, f.matured, f.closed,
                    f.status, f.due, f.text, f.count_value, f.count_note, f.reason, f.returned_text, f.new_due
                from (
                    select o.id, o.measure_id, o.organisation_id, n.type, n.short_name as organisation,
                        n.number as place, o.report_due, o.report_due <= cast(:as_of as date) as matured, o.text,
                        o.count_value, o.count_note, latest.reason, latest.text as returned_text, o.closed,
                        o.decided_at,
                        case when o.closed or latest.kind is not null then o.answer_by else o.report_due end as due,
                        case when latest.kind = 'returned' then o.answer_by end as new_due,
                        case
                            when o.closed and o.mark = 'done' and o.on_time then 'done'
                            when o.closed and o.mark = 'done' then 'late'
                            when o.closed then o.mark
                            when latest.kind = 'submitted' then 'review'
                            when latest.kind = 'returned' and o.answer_by < cast(:as_of as date) then 'overdue'
                            when latest.kind = 'returned' then 'in_work'
                            when o.report_due < cast(:as_of as date) then 'overdue'
                            when o.state = 'draft' and o.saved_at < :until then 'in_work'
                            else 'not_due'
                        end as status
                    from (
                        select o.id, c.measure_id, o.organisation_id, o.report_due, o.answer_by, o.state, o.mark,
                            o.text, o.count_value, o.count_note, o.on_time, o.saved_at, o.submitted_at,
                            o.decided_at,
                            o.state = 'accepted' and o.decided_at < :until as closed
                        from assignments.duty_measure c
                        join assignments.occurrence o on o.duty_id = c.duty_id
                        where c.plan_id = :plan and o.state <> 'cancelled' and {scope o}
                            and (o.report_due <= cast(:as_of as date) or o.opens <= cast(:as_of as date))) o
                    join organisations.organisation n on n.id = o.organisation_id
                    left join lateral (
                        select s.kind, s.reason, s.text from assignments.step s
                        where s.occurrence_id = o.id and s.at < :until
                        order by s.at desc, s.id desc limit 1) latest
                        on o.submitted_at is not null and not o.closed) f
                where f.report_due >= cast(:from as date) or not f.closed or f.decided_at >= :since)
            """;

    static final String TALLIES = Scopes.in("with" + CLASSIFIED + """
            , by_organisation as (
                select c.measure_id, c.matured, c.organisation_id, c.type,
                    bool_and(c.status in ('done', 'late')) as complete,
                    count(*) filter (where c.status = 'done') as done,
                    count(*) filter (where c.status = 'late') as late,
                    count(*) filter (where c.status = 'partial') as partial,
                    count(*) filter (where c.status = 'in_work') as in_work,
                    count(*) filter (where c.status = 'review') as on_review,
                    count(*) filter (where c.status = 'not_done') as not_done,
                    count(*) filter (where c.status = 'overdue') as overdue,
                    count(*) filter (where c.status = 'not_due') as not_due,
                    sum(c.count_value) filter (where c.closed) as sum,
                    min(c.count_note) filter (where c.closed) as first_unit,
                    max(c.count_note) filter (where c.closed) as last_unit
                from classified c
                group by c.measure_id, c.matured, c.organisation_id, c.type)
            select b.measure_id, b.matured, count(*) as organisations, count(*) filter (where b.type = 'school') as schools,
                count(*) filter (where b.complete) as complete, sum(b.done) as done, sum(b.late) as late,
                sum(b.partial) as partial, sum(b.in_work) as in_work, sum(b.on_review) as on_review,
                sum(b.not_done) as not_done, sum(b.overdue) as overdue, sum(b.not_due) as not_due, sum(b.sum) as sum,
                case when min(b.first_unit) = max(b.last_unit) then min(b.first_unit) end as unit
            from by_organisation b
            group by b.measure_id, b.matured
            """);
    static final String UNDONE = Scopes.in("with" + CLASSIFIED + """
            , ranked as (
                select c.measure_id, c.organisation, c.status, c.closed, c.due, c.text, c.reason, c.returned_text,
                    c.new_due, row_number() over (
                        partition by c.measure_id order by c.type, c.place nulls last, c.organisation, c.due, c.id) as rank
                from classified c
                where c.matured and c.status in ('overdue', 'not_done', 'partial'))
            select r.measure_id, r.organisation, r.status, r.due, r.text, r.reason, r.returned_text, r.new_due
            from ranked r where r.rank <= :most order by r.measure_id, r.rank
            """);
    static final String SAID = Scopes.in("with" + CLASSIFIED + """
            , ranked as (
                select c.measure_id, c.organisation, c.text, row_number() over (
                    partition by c.measure_id
                    order by c.matured desc, case c.status when 'done' then 0 when 'late' then 1 else 2 end,
                        least(length(c.text), 500) desc, c.place nulls last, c.id) as rank
                from classified c
                where c.closed and c.text <> '' and c.status <> 'not_done')
            select r.measure_id, r.organisation, r.text
            from ranked r where r.rank <= :most order by r.measure_id, r.rank
            """);
    static final String PROOFS = Scopes.in("with" + CLASSIFIED + """
            , ranked as (
                select c.measure_id, c.organisation, t.file_name, count(*) over (partition by c.measure_id) as files,
                    row_number() over (partition by c.measure_id order by c.matured desc, e.added_at, e.id) as rank
                from classified c
                join assignments.evidence e on e.occurrence_id = c.id
                join storage.attachment t on t.id = e.attachment_id
                where (c.closed or c.status = 'review') and e.added_at < :until)
            select r.measure_id, r.organisation, r.file_name, r.files
            from ranked r where r.rank <= :most order by r.measure_id, r.rank
            """);
    static final String NEXT = Scopes.in("""
            select c.measure_id, min(o.report_due) as next
            from assignments.duty_measure c
            join assignments.occurrence o on o.duty_id = c.duty_id
            where c.plan_id = :plan and o.state <> 'cancelled' and {scope o} and o.report_due > cast(:as_of as date)
            group by c.measure_id
            """);
    static final String ABOUT = Scopes.in("""
            select count(*) as organisations, coalesce(min(n.name), '') as name
            from organisations.organisation n
            where n.id in (select a.organisation_id from assignments.duty_measure c
                join assignments.assignment a on a.duty_id = c.duty_id where c.plan_id = :plan and {scope a})
            """);

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose occurrences of which plan, and the days that count. */
    record Question(Scope scope, PlanCard plan, Period period) {
        LocalDate asOf() {
            return period.until();
        }

        /** The beginning of the first day there: what was closed since then was still open at that time. */
        OffsetDateTime since() {
            return period.from().atStartOfDay(plan.zone()).toOffsetDateTime();
        }

        /** The end of the last day where the plan's organisation is. */
        OffsetDateTime until() {
            return asOf().plusDays(1).atStartOfDay(plan.zone()).toOffsetDateTime();
        }
    }

    /** A measure's counts: what was due by the date, or what is ahead. */
    record Counted(UUID measure, boolean matured, Tally tally) {}

    List<Counted> tallies(Question question) {
        return ask(TALLIES, question)
                .param("from", question.period().from())
                .param("since", question.since())
                .param("until", question.until())
                .query((row, n) -> new Counted(measure(row), row.getBoolean("matured"), tally(row)))
                .list();
    }

    Map<UUID, List<Undone>> undone(Question question) {
        return byMeasure(UNDONE, question, FAILURES, (row, n) -> undone(row));
    }

    Map<UUID, List<ProgressRow.Said>> said(Question question) {
        return byMeasure(
                SAID,
                question,
                EXAMPLES,
                (row, n) -> new ProgressRow.Said(row.getString("organisation"), row.getString("text")));
    }

    Map<UUID, ProgressRow.Proofs> proofs(Question question) {
        Map<UUID, List<Map.Entry<Integer, ProgressRow.File>>> found = byMeasure(
                PROOFS,
                question,
                FILES,
                (row, n) -> Map.entry(
                        row.getInt("files"),
                        new ProgressRow.File(row.getString("organisation"), row.getString("file_name"))));
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> proofs(entry.getValue())));
    }

    private static ProgressRow.Proofs proofs(List<Map.Entry<Integer, ProgressRow.File>> some) {
        return new ProgressRow.Proofs(
                some.getFirst().getKey(), some.stream().map(Map.Entry::getValue).toList());
    }

    /** The next date of a report after the question's own, of the measures that have one. */
    Map<UUID, LocalDate> next(Question question) {
        return ask(NEXT, question)
                .query((row, n) -> Map.entry(measure(row), row.getObject("next", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    ProgressReport.About about(Question question) {
        return jdbc.sql(ABOUT)
                .params(Scopes.parameters(question.scope()))
                .param("plan", question.plan().id().value())
                .query((row, n) -> new ProgressReport.About(row.getInt("organisations"), row.getString("name")))
                .single();
    }

    private <T> Map<UUID, List<T>> byMeasure(String sql, Question question, int most, RowMapper<T> mapper) {
        return ask(sql, question)
                .param("from", question.period().from())
                .param("since", question.since())
                .param("until", question.until())
                .param("most", most)
                .query((row, n) -> Map.entry(measure(row), Objects.requireNonNull(mapper.mapRow(row, n))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private JdbcClient.StatementSpec ask(String sql, Question question) {
        return jdbc.sql(sql)
                .params(Scopes.parameters(question.scope()))
                .param("plan", question.plan().id().value())
                .param("as_of", question.asOf());
    }

    private static UUID measure(ResultSet row) throws SQLException {
        return row.getObject("measure_id", UUID.class);
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("organisations"),
                row.getInt("schools"),
                row.getInt("complete"),
                row.getInt("done"),
                row.getInt("late"),
                row.getInt("partial"),
                row.getInt("in_work"),
                row.getInt("on_review"),
                row.getInt("not_done"),
                row.getInt("overdue"),
                row.getInt("not_due"),
                row.getBigDecimal("sum"),
                row.getString("unit"));
    }

    private static Undone undone(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        Undone.Why why = switch (row.getString("status")) {
            case "not_done" -> new Undone.Why.NotDone();
            case "partial" -> new Undone.Why.Partial();
            default -> reason == null ? new Undone.Why.Silent() : new Undone.Why.Returned(ReturnReason.of(reason));
        };
        return new Undone(
                row.getString("organisation"),
                why,
                text(row.getString(why instanceof Undone.Why.Returned ? "returned_text" : "text")),
                row.getObject("due", LocalDate.class),
                row.getObject("new_due", LocalDate.class));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

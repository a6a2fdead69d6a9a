package kaskad.assignments.orders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaskad.assignments.Mark;
import kaskad.assignments.Within;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.organisations.Unscoped;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The control card of an act: its duties with their state, who has reported, the offers and their answers. */
@Repository
public class OrderQueries {
    /** Lines of one slice of the executors. */
    public static final int PAGE = 100;

    static final String DUTIES = Within.in("""
            select d.id, d.clause_id, d.number, d.title, d.deadline_raw, d.plan_id, d.source,
                count(distinct o.organisation_id) as organisations, count(o.id) as total,
                count(o.id) filter (where o.state = 'accepted') as accepted,
                count(o.id) filter (where o.state = 'submitted') as submitted,
                count(o.id) filter (where o.state = 'returned') as returned,
                count(o.id) filter (where o.state in ('open', 'draft', 'returned') and o.answer_by < :today) as overdue,
                min(o.answer_by) filter (where o.state in ('open', 'draft', 'returned')) as next,
                max(o.decided_at) filter (where o.state = 'accepted') as done_at
            from assignments.duty d
            join documents.clause c on c.id = d.clause_id
            left join assignments.occurrence o on o.duty_id = d.id and o.state <> 'cancelled' and {scope o}
            where d.act_id = :act
            group by d.id, c.position
            having {scope d} or count(o.id) > 0
                or exists (select 1 from assignments.offer f where f.duty_id = d.id and {scope f})
            order by c.position
            """);
    static final String EXECUTORS = Within.in("""
            select o.id, o.organisation_id, g.short_name, o.state, o.mark, o.text, o.answer_by, o.submitted_at, o.decided_at,
                o.on_time
            from assignments.occurrence o
            join organisations.organisation g on g.id = o.organisation_id
            where o.duty_id = :duty and {scope o}
                and (cast(:after as uuid) is null or o.id > cast(:after as uuid))
            order by o.id
            limit :limit
            """);
    static final String SILENT = Within.in("""
            select g.name, d.number, d.title, o.answer_by
            from assignments.duty d
            join assignments.occurrence o on o.duty_id = d.id
            join organisations.organisation g on g.id = o.organisation_id
            where d.act_id = :act and {scope o} and o.state in ('open', 'draft', 'returned') and o.answer_by < :today
            order by g.number nulls last, g.name, o.answer_by, o.id
            limit :limit
            """);
    static final String OFFERS = Within.in("""
            select f.id, f.duty_id, f.organisation_id, g.short_name, f.due, f.answer, f.reason, f.answered_at, f.answered_by,
                f.version
            from assignments.offer f join organisations.organisation g on g.id = f.organisation_id
            where f.act_id = :act and {scope f}
            order by f.answer nulls first, g.number nulls last, g.short_name, f.id
            """);
    static final String OFFER = Scopes.in("""
            select f.id, f.duty_id, f.organisation_id, g.short_name, f.due, f.answer, f.reason, f.answered_at, f.answered_by,
                f.version
            from assignments.offer f join organisations.organisation g on g.id = f.organisation_id
            where f.id = :id and {scope f}
            """);

    @Unscoped("counts for the controller of the act, whose place is checked before")
    static final String LEFT = """
            select (select count(*) from assignments.occurrence o join assignments.duty d on d.id = o.duty_id
                    where d.act_id = :act and o.state not in ('accepted', 'cancelled')) as occurrences,
                (select count(*) from assignments.offer f where f.act_id = :act and f.answer is null) as offers
            """;

    @Unscoped("for the taking back of a whole operation by whoever did it")
    static final String ADDRESSEES = """
            select a.organisation_id from assignments.assignment a where a.operation_id = :control
            union
            select f.organisation_id from assignments.offer f where f.control_id = :control
            """;

    private final JdbcClient jdbc;

    OrderQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands between an act and the end of its control. */
    public record Left(int occurrences, int offers) {}

    /** One duty of the act in numbers. */
    public record DutyRow(
            UUID id,
            UUID clause,
            String number,
            String title,
            String deadline,
            @Nullable UUID plan,
            String source,
            int organisations,
            int total,
            int accepted,
            int submitted,
            int returned,
            int overdue,
            @Nullable LocalDate next,
            @Nullable Instant doneAt) {}

    /** One executor of a duty with the mark of execution. */
    public record ExecutorRow(
            UUID id,
            String organisation,
            String state,
            @Nullable Mark mark,
            String text,
            LocalDate answerBy,
            @Nullable Instant submitted,
            @Nullable Instant decided,
            boolean late) {}

    /** Who has not reported by its day. */
    public record SilentRow(String organisation, String number, String title, LocalDate answerBy) {}

    public List<DutyRow> duties(Scope scope, UUID act, LocalDate today) {
        return jdbc.sql(DUTIES)
                .params(Within.parameters(scope))
                .param("act", act)
                .param("today", today)
                .query(OrderQueries::duty)
                .list();
    }

    /** Executors of one duty, a slice at a time. */
    public List<ExecutorRow> executors(Scope scope, UUID duty, LocalDate today, @Nullable UUID after) {
        return jdbc.sql(EXECUTORS)
                .params(Within.parameters(scope))
                .param("duty", duty)
                .param("after", after)
                .param("limit", PAGE + 1)
                .query((row, n) -> executor(row, today))
                .list();
    }

    /** Who owes a report on the act, at most {@code limit}. */
    public List<SilentRow> silent(Scope scope, UUID act, LocalDate today, int limit) {
        return jdbc.sql(SILENT)
                .params(Within.parameters(scope))
                .param("act", act)
                .param("today", today)
                .param("limit", limit)
                .query((row, n) -> new SilentRow(
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("answer_by", LocalDate.class)))
                .list();
    }

    public List<Offer> offers(Scope scope, UUID act) {
        return jdbc.sql(OFFERS)
                .params(Within.parameters(scope))
                .param("act", act)
                .query(OrderQueries::offer)
                .list();
    }

    Optional<Offer> offer(Scope scope, UUID id) {
        return jdbc.sql(OFFER)
                .params(Scopes.parameters(scope))
                .param("id", id)
                .query(OrderQueries::offer)
                .optional();
    }

    Left left(UUID act) {
        return jdbc.sql(LEFT)
                .param("act", act)
                .query((row, n) -> new Left(row.getInt("occurrences"), row.getInt("offers")))
                .single();
    }

    List<UUID> addressees(UUID control) {
        return jdbc.sql(ADDRESSEES).param("control", control).query(UUID.class).list();
    }

    private static DutyRow duty(ResultSet row, int n) throws SQLException {
        return new DutyRow(
                row.getObject("id", UUID.class),
                row.getObject("clause_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("deadline_raw"),
                row.getObject("plan_id", UUID.class),
                row.getString("source"),
                row.getInt("organisations"),
                row.getInt("total"),
                row.getInt("accepted"),
                row.getInt("submitted"),
                row.getInt("returned"),
                row.getInt("overdue"),
                row.getObject("next", LocalDate.class),
                instant(row, "done_at"));
    }

    private static ExecutorRow executor(ResultSet row, LocalDate today) throws SQLException {
        String mark = row.getString("mark");
        String state = row.getString("state");
        LocalDate answerBy = row.getObject("answer_by", LocalDate.class);
        boolean owes = !state.equals("submitted") && !state.equals("accepted") && answerBy.isBefore(today);
        return new ExecutorRow(
                row.getObject("id", UUID.class),
                row.getString("short_name"),
                state,
                mark == null ? null : Mark.of(mark),
                row.getString("text"),
                answerBy,
                instant(row, "submitted_at"),
                instant(row, "decided_at"),
                owes);
    }

    private static Offer offer(ResultSet row, int n) throws SQLException {
        String answer = row.getString("answer");
        return new Offer(
                row.getObject("id", UUID.class),
                row.getObject("duty_id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("short_name"),
                row.getObject("due", LocalDate.class),
                answer == null ? null : answer.equals("joins"),
                row.getString("reason"),
                instant(row, "answered_at"),
                row.getString("answered_by"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}

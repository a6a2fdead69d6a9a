package kaskad.assignments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All write SQL of reports and decisions. Every update names the version that it was made from. */
@Repository
class OccurrenceStore {
    static final String LOAD = """
            select o.id, o.region_id, o.municipality_id, o.organisation_id, g.time_zone, o.duty_id, o.report_due,
                o.answer_by, o.mark, o.text, o.count_value, o.count_note, o.state, o.submitted_by, o.submitted_at,
                o.decided_by, o.decided_at, o.return_reason, o.return_text, o.side_reason, o.on_time, o.version
            from assignments.occurrence o
            join organisations.organisation g on g.id = o.organisation_id
            where o.id = any(cast(:ids as uuid[]))
            """;
    static final String DRAFT = """
            update assignments.occurrence
            set state = :state, mark = :mark, text = :text, count_value = :count, count_note = :countNote,
                saved_at = :at, version = version + 1
            where id = :id and version = :version and state in ('open', 'draft', 'returned')
            """;
    static final String SUBMIT = """
            update assignments.occurrence
            set state = 'submitted', mark = :mark, text = :text, count_value = :count, count_note = :countNote,
                saved_at = :at, submitted_at = :at, submitted_by = :account, on_time = :onTime, version = version + 1
            where id = :id and version = :version and state in ('open', 'draft', 'returned')
            """;
    static final String ACCEPT = """
            update assignments.occurrence o
            set state = 'accepted', decided_at = :at, decided_by = :account, version = o.version + 1
            from unnest(cast(:ids as uuid[]), cast(:versions as int[])) as seen (id, version)
            where o.id = seen.id and o.version = seen.version and o.state = 'submitted'
            """;
    static final String RETURN = """
            update assignments.occurrence
            set state = 'returned', decided_at = :at, decided_by = :account, return_reason = :reason,
                return_text = :words, answer_by = :answerBy, version = version + 1
            where id = :id and version = :version and state = 'submitted'
            """;
    static final String STEP = """
            insert into assignments.step (id, occurrence_id, at, account_id, actor, kind, mark, text, count_value,
                count_note, reason)
            select step.id, o.id, :at, :account, :actor, :kind, o.mark, coalesce(:words, o.text), o.count_value,
                o.count_note, :reason
            from unnest(cast(:ids as uuid[]), cast(:occurrences as uuid[])) as step (id, occurrence)
            join assignments.occurrence o on o.id = step.occurrence
            """;
    static final String ATTACH = """
            insert into assignments.evidence (id, occurrence_id, attachment_id, added_at, added_by)
            values (:id, :occurrence, :attachment, :at, :account)
            """;
    static final String DETACH = """
            delete from assignments.evidence where id = :id and occurrence_id = :occurrence
            """;
    static final String COUNT_FILES = """
            select count(*) from assignments.evidence where occurrence_id = :occurrence
            """;

    private final JdbcClient jdbc;

    OccurrenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Occurrence> load(Collection<UUID> ids) {
        return jdbc.sql(LOAD)
                .param("ids", Within.array(ids))
                .query(OccurrenceStore::row)
                .list();
    }

    boolean draft(Occurrence next, Instant at) {
        return report(DRAFT, next)
                        .param("state", next.state().word())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    boolean submit(Occurrence next, UUID account, Instant at) {
        return report(SUBMIT, next)
                        .param("account", account)
                        .param("onTime", next.onTime())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** How many were accepted; fewer than given where some changed meanwhile. */
    int accept(List<OccurrenceVersion> seen, UUID account, Instant at) {
        return jdbc.sql(ACCEPT)
                .param(
                        "ids",
                        Within.array(
                                seen.stream().map(OccurrenceVersion::occurrence).toList()))
                .param(
                        "versions",
                        Within.array(
                                seen.stream().map(OccurrenceVersion::version).toList()))
                .param("account", account)
                .param("at", utc(at))
                .update();
    }

    boolean giveBack(Occurrence next, OccurrenceState.Returned state, UUID account, Instant at) {
        return jdbc.sql(RETURN)
                        .param("id", next.id())
                        .param("version", next.version() - 1)
                        .param("reason", state.reason().word())
                        .param("words", state.words())
                        .param("answerBy", next.answerBy())
                        .param("account", account)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /** Keeps what was submitted or decided as it was; {@code words} are the decision's, else the report's stand. */
    void step(Step step, List<UUID> ids, List<UUID> occurrences) {
        jdbc.sql(STEP)
                .param("ids", Within.array(ids))
                .param("occurrences", Within.array(occurrences))
                .param("at", utc(step.at()))
                .param("account", step.account())
                .param("actor", step.actor())
                .param("kind", step.kind())
                .param("words", step.words(), java.sql.Types.VARCHAR)
                .param("reason", step.reason(), java.sql.Types.VARCHAR)
                .update();
    }

    /** One submission or decision as it is kept. */
    record Step(
            Instant at,
            UUID account,
            String actor,
            String kind,
            @Nullable String words,
            @Nullable String reason) {}

    void attach(UUID id, UUID occurrence, UUID attachment, UUID account, Instant at) {
        jdbc.sql(ATTACH)
                .param("id", id)
                .param("occurrence", occurrence)
                .param("attachment", attachment)
                .param("at", utc(at))
                .param("account", account)
                .update();
    }

    boolean detach(UUID id, UUID occurrence) {
        return jdbc.sql(DETACH).param("id", id).param("occurrence", occurrence).update() == 1;
    }

    int files(UUID occurrence) {
        return jdbc.sql(COUNT_FILES)
                .param("occurrence", occurrence)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec report(String sql, Occurrence next) {
        ReportDraft report = next.report();
        Mark mark = report.mark();
        return jdbc.sql(sql)
                .param("id", next.id())
                .param("version", next.version() - 1)
                .param("mark", mark == null ? null : mark.word())
                .param("text", report.text())
                .param("count", report.count())
                .param("countNote", report.countNote());
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Occurrence row(ResultSet row, int n) throws SQLException {
        return new Occurrence(
                row.getObject("id", UUID.class),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                ZoneId.of(row.getString("time_zone")),
                row.getObject("duty_id", UUID.class),
                row.getObject("report_due", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                report(row),
                state(row),
                row.getObject("on_time", Boolean.class),
                row.getInt("version"));
    }

    static ReportDraft report(ResultSet row) throws SQLException {
        String mark = row.getString("mark");
        return new ReportDraft(
                mark == null ? null : Mark.of(mark),
                row.getString("text"),
                row.getBigDecimal("count_value"),
                row.getString("count_note"));
    }

    private static OccurrenceState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "draft" -> new OccurrenceState.Draft();
            case "submitted" -> new OccurrenceState.Submitted(id(row, "submitted_by"), instant(row, "submitted_at"));
            case "returned" ->
                new OccurrenceState.Returned(
                        ReturnReason.of(row.getString("return_reason")), row.getString("return_text"));
            case "accepted" -> new OccurrenceState.Accepted(id(row, "decided_by"), instant(row, "decided_at"));
            case "suspended" -> new OccurrenceState.Suspended(why(row));
            case "cancelled" -> new OccurrenceState.Cancelled(why(row));
            default -> new OccurrenceState.Open();
        };
    }

    private static String why(ResultSet row) throws SQLException {
        return Objects.requireNonNullElse(row.getString("side_reason"), "");
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class), column)
                .toInstant();
    }
}

package kaskad.assignments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineKind;
import kaskad.reading.deadlines.NormJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The card of one occurrence: duty, report, evidence, history. */
@Repository
public class AssignmentQueries {
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    static final String CARD = Within.in("""
            select o.id, o.version, o.region_id, o.municipality_id, o.organisation_id, g.short_name, g.time_zone, a.lead,
                o.position,
                (select count(*) from assignments.occurrence c where c.assignment_id = o.assignment_id) as siblings,
                o.duty_id, d.kind, d.plan_id, d.act_id, d.source, i.name as issuer, d.section, d.number, d.title,
                d.deadline_raw, d.deadline_kind, d.deadline_norm, d.executors_raw, d.result, a.issued_at, o.opens, o.due,
                o.control_date, o.report_due,
                o.answer_by, o.state, o.on_time, o.mark, o.text, o.count_value, o.count_note, o.saved_at,
                o.submitted_at, o.submitted_by, o.return_reason, o.return_text,
                (select before.text from assignments.occurrence before
                    where before.assignment_id = o.assignment_id and before.position = o.position - 1) as previous
            from assignments.occurrence o
            join assignments.assignment a on a.id = o.assignment_id
            join assignments.duty d on d.id = o.duty_id
            join organisations.organisation i on i.id = d.organisation_id
            join organisations.organisation g on g.id = o.organisation_id
            where o.id = :id and {scope o}
            """);
    static final String EVIDENCE = Within.in("""
            select e.id, e.attachment_id, f.file_name, f.media_type, f.size, e.added_at
            from assignments.evidence e
            join assignments.occurrence o on o.id = e.occurrence_id
            join storage.attachment f on f.id = e.attachment_id
            where e.occurrence_id = :id and {scope o}
            order by e.added_at, e.id
            """);
    static final String STEPS = Within.in("""
            select t.kind, t.at, t.actor, t.mark, t.text, t.count_value, t.count_note, t.reason
            from assignments.step t
            join assignments.occurrence o on o.id = t.occurrence_id
            where t.occurrence_id = :id and {scope o}
            order by t.at desc, t.id desc
            """);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AssignmentQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The card, for whoever may know of it. */
    public Optional<OccurrenceCard> card(Actor actor, UUID id) {
        Scope scope = Visibility.of(actor);
        return jdbc.sql(CARD)
                .params(Within.parameters(scope))
                .param("id", id)
                .query((row, n) -> card(row, evidence(scope, id), steps(scope, id)))
                .optional();
    }

    private List<OccurrenceCard.Evidence> evidence(Scope scope, UUID id) {
        return jdbc.sql(EVIDENCE)
                .params(Within.parameters(scope))
                .param("id", id)
                .query((row, n) -> new OccurrenceCard.Evidence(
                        row.getObject("id", UUID.class),
                        row.getObject("attachment_id", UUID.class),
                        row.getString("file_name"),
                        row.getString("media_type"),
                        row.getLong("size"),
                        OccurrenceStore.instant(row, "added_at")))
                .list();
    }

    private List<OccurrenceCard.Step> steps(Scope scope, UUID id) {
        return jdbc.sql(STEPS)
                .params(Within.parameters(scope))
                .param("id", id)
                .query((row, n) -> new OccurrenceCard.Step(
                        row.getString("kind"),
                        OccurrenceStore.instant(row, "at"),
                        row.getString("actor"),
                        OccurrenceStore.report(row).mark(),
                        row.getString("text"),
                        row.getBigDecimal("count_value"),
                        reason(row, "reason")))
                .list();
    }

    private OccurrenceCard card(ResultSet row, List<OccurrenceCard.Evidence> evidence, List<OccurrenceCard.Step> steps)
            throws SQLException {
        OffsetDateTime saved = row.getObject("saved_at", OffsetDateTime.class);
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new OccurrenceCard(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                row.getString("short_name"),
                ZoneId.of(row.getString("time_zone")),
                row.getBoolean("lead"),
                row.getInt("position"),
                row.getInt("siblings"),
                duty(row),
                row.getObject("opens", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("control_date", LocalDate.class),
                row.getObject("report_due", LocalDate.class),
                row.getObject("answer_by", LocalDate.class),
                row.getString("state"),
                row.getObject("on_time", Boolean.class),
                OccurrenceStore.report(row),
                saved == null ? null : saved.toInstant(),
                submitted == null ? null : submitted.toInstant(),
                row.getObject("submitted_by", UUID.class),
                reason(row, "return_reason"),
                row.getString("return_text"),
                row.getString("previous"),
                evidence,
                steps);
    }

    /** From the columns kind, plan_id, act_id and source of a duty. */
    public static DutySource source(ResultSet row) throws SQLException {
        return new DutySource(
                DutySource.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("plan_id", UUID.class),
                row.getObject("act_id", UUID.class),
                row.getString("source"));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return OccurrenceStore.instant(row, column);
    }

    private OccurrenceCard.Duty duty(ResultSet row) throws SQLException {
        return new OccurrenceCard.Duty(
                row.getObject("duty_id", UUID.class),
                source(row),
                row.getString("issuer"),
                row.getString("section"),
                row.getString("number"),
                row.getString("title"),
                deadline(row),
                row.getString("executors_raw"),
                row.getString("result"),
                OccurrenceStore.instant(row, "issued_at"));
    }

    private Deadline deadline(ResultSet row) throws SQLException {
        return NormJson.fromMap(
                row.getString("deadline_raw"),
                DeadlineKind.of(row.getString("deadline_kind")),
                json.readValue(row.getString("deadline_norm"), MAP));
    }

    private static @Nullable ReturnReason reason(ResultSet row, String column) throws SQLException {
        String word = row.getString(column);
        return word == null ? null : ReturnReason.of(word);
    }
}

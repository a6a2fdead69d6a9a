package kaskad.assignments.orders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.kernel.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All write SQL of putting an act under control: a few statements over arrays, whatever the number of organisations. */
@Repository
class ControlStore {
    static final String OPEN = """
            insert into assignments.control (id, act_id, region_id, municipality_id, organisation_id, put_by, put_at)
            values (:id, :act, :region, :municipality, :organisation, :account, :at)
            on conflict (act_id) where undone_at is null do nothing
            """;
    static final String STANDING = """
            select c.id from assignments.control c where c.act_id = :act and c.undone_at is null
            """;
    static final String SHARED = """
            select c.measure_id, c.duty_id from assignments.duty_measure c
            where c.measure_id = any(cast(:measures as uuid[]))
            """;
    static final String TAKEN = """
            select d.number from assignments.duty d
            where d.id = any(cast(:duties as uuid[])) and d.clause_id is not null
            limit 1
            """;
    static final String LINKS = """
            insert into assignments.control_link (control_id, duty_id, existed, number, deadline_raw, deadline_kind,
                deadline_norm)
            select :control, r.id, d.id is not null, coalesce(d.number, r.measure_number),
                coalesce(d.deadline_raw, r.measure_raw), coalesce(d.deadline_kind, r.measure_kind),
                coalesce(d.deadline_norm, r.measure_norm)
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, measure_id uuid, measure_number text,
                measure_raw text, measure_kind text, measure_norm jsonb)
            left join assignments.duty d on d.id = r.id
            where r.measure_id is not null
            """;
    static final String DUTIES = """
            insert into assignments.duty as d (id, kind, region_id, municipality_id, organisation_id, plan_id, act_id,
                clause_id, source, section, number, title, deadline_raw, deadline_kind, deadline_norm, executors_raw, result)
            select r.id, r.kind, :region, :municipality, :organisation, r.plan_id, :act, r.clause_id, r.source, r.section,
                r.number, r.title, r.deadline_raw, r.deadline_kind, r.deadline_norm, r.executors_raw, r.result
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, kind text, plan_id uuid, clause_id uuid,
                source text, section text, number text, title text, deadline_raw text, deadline_kind text,
                deadline_norm jsonb, executors_raw text, result text)
            on conflict (id) do update set act_id = excluded.act_id, clause_id = excluded.clause_id,
                number = excluded.number, deadline_raw = excluded.deadline_raw, deadline_kind = excluded.deadline_kind,
                deadline_norm = excluded.deadline_norm, version = d.version + 1
            """;
    static final String CARRIED_OUT = """
            insert into assignments.duty_measure (measure_id, duty_id, plan_id)
            select r.measure_id, r.id, r.plan_id
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, measure_id uuid, plan_id uuid)
            where r.measure_id is not null
            on conflict (measure_id) do nothing
            """;
    static final String ASSIGN = """
            insert into assignments.assignment (id, operation_id, issued_at, duty_id, region_id, municipality_id,
                organisation_id, lead, half_term)
            select p.id, :control, :at, p.duty, g.region_id, g.municipality_id, g.id, p.lead, p.helps
            from unnest(cast(:ids as uuid[]), cast(:duties as uuid[]), cast(:organisations as uuid[]),
                cast(:leads as boolean[]), cast(:helps as boolean[])) as p (id, duty, organisation, lead, helps)
            join organisations.organisation g on g.id = p.organisation
            on conflict (duty_id, organisation_id) do nothing
            """;
    static final String OCCUR = """
            insert into assignments.occurrence (id, assignment_id, duty_id, region_id, municipality_id, organisation_id,
                position, opens, due, control_date, report_due, answer_by)
            select cast(:block || lpad(to_hex(row_number() over (order by a.organisation_id, r.report)), 12, '0') as uuid),
                a.id, a.duty_id, a.region_id, a.municipality_id, a.organisation_id, d.position, d.opens,
                d.due, d.control, r.report, r.report
            from assignments.assignment a
            join unnest(cast(:dated as uuid[]), cast(:numbers as int[]), cast(:opens as date[]), cast(:dues as date[]),
                cast(:controls as date[]), cast(:reports as date[]), cast(:halves as date[]))
                as d (duty, position, opens, due, control, report, half) on d.duty = a.duty_id
            cross join lateral (select case when a.half_term then d.half else d.report end as report) r
            where a.operation_id = :control and a.duty_id = any(cast(:duties as uuid[]))
                and (cast(:organisation as uuid) is null or a.organisation_id = cast(:organisation as uuid))
            """;
    static final String MOVED = """
            insert into assignments.control_moved (control_id, occurrence_id, due, control_date, report_due, answer_by)
            select :control, o.id, o.due, o.control_date, o.report_due, o.answer_by
            from assignments.occurrence o
            join unnest(cast(:dated as uuid[]), cast(:controls as date[])) as d (duty, control) on d.duty = o.duty_id
            join assignments.assignment a on a.id = o.assignment_id
            where o.position = 1 and o.state in ('open', 'draft') and o.control_date > d.control
                and a.operation_id <> :control
            """;
    static final String MOVE = """
            update assignments.occurrence o set due = least(o.due, d.due), control_date = d.control, report_due = d.report,
                answer_by = d.report, version = o.version + 1
            from assignments.control_moved m, unnest(cast(:dated as uuid[]), cast(:dues as date[]),
                cast(:controls as date[]), cast(:reports as date[])) as d (duty, due, control, report)
            where m.control_id = :control and o.id = m.occurrence_id and d.duty = o.duty_id
            """;
    static final String COUNTED = """
            update assignments.control set organisations = :organisations, assignments = :assignments,
                occurrences = :occurrences
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ControlStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One assignment to be; {@code helps}, a co-executor who answers at half term. */
    record Party(UUID id, UUID duty, UUID organisation, boolean lead, boolean helps) {}

    /** One date of one duty; {@code position} counts from 1; co-executors answer by {@code half}. */
    record Dated(
            UUID duty,
            int position,
            LocalDate opens,
            LocalDate due,
            LocalDate control,
            LocalDate report,
            LocalDate half) {}

    /** The putting under control that stands. */
    Optional<UUID> standing(UUID act) {
        return jdbc.sql(STANDING).param("act", act).query(UUID.class).optional();
    }

    /** The duties that measures have already, by measure. */
    Map<UUID, UUID> shared(List<UUID> measures) {
        return jdbc
                .sql(SHARED)
                .param("measures", measures.toArray(UUID[]::new))
                .query((row, n) ->
                        Map.entry(row.getObject("measure_id", UUID.class), row.getObject("duty_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The number of a duty among these that has a clause already. */
    Optional<String> taken(List<UUID> duties) {
        return jdbc.sql(TAKEN)
                .param("duties", duties.toArray(UUID[]::new))
                .query(String.class)
                .optional();
    }

    /** Whether nobody else has put the act under control a moment ago. */
    boolean open(UUID id, UUID act, Place place, UUID account, Instant at) {
        return jdbc.sql(OPEN)
                        .param("id", id)
                        .param("act", act)
                        .param("region", place.region())
                        .param("municipality", place.municipality())
                        .param("organisation", place.organisation())
                        .param("account", account)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Makes the duties, and gives clauses to those that measures have already; keeps how these were. */
    void duties(UUID control, UUID act, Place place, List<Map<String, @Nullable Object>> rows) {
        String text = json.writeValueAsString(rows);
        jdbc.sql(LINKS).param("control", control).param("rows", text).update();
        jdbc.sql(DUTIES)
                .param("act", act)
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("organisation", place.organisation())
                .param("rows", text)
                .update();
        jdbc.sql(CARRIED_OUT).param("rows", text).update();
    }

    /** How many are new: an organisation that has the duty from the plan keeps it. */
    int assign(UUID control, Instant at, List<Party> parties) {
        return jdbc.sql(ASSIGN)
                .param("control", control)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", uuids(parties, Party::id))
                .param("duties", uuids(parties, Party::duty))
                .param("organisations", uuids(parties, Party::organisation))
                .param("leads", parties.stream().map(Party::lead).toArray(Boolean[]::new))
                .param("helps", parties.stream().map(Party::helps).toArray(Boolean[]::new))
                .update();
    }

    /** Dates for the new assignments of these duties, or for those of one organisation. */
    int occur(UUID control, String block, List<Dated> dates, @Nullable UUID organisation) {
        return jdbc.sql(OCCUR)
                .param("control", control)
                .param("block", block)
                .param("organisation", organisation)
                .param("duties", dates.stream().map(Dated::duty).distinct().toArray(UUID[]::new))
                .param("dated", uuids(dates, Dated::duty))
                .param("numbers", dates.stream().map(Dated::position).toArray(Integer[]::new))
                .param("opens", days(dates, Dated::opens))
                .param("dues", days(dates, Dated::due))
                .param("controls", days(dates, Dated::control))
                .param("reports", days(dates, Dated::report))
                .param("halves", days(dates, Dated::half))
                .update();
    }

    /** Brings the first dates of assignments from the plan forward where the clause is controlled earlier. */
    int bringForward(UUID control, List<Dated> firsts) {
        jdbc.sql(MOVED)
                .param("control", control)
                .param("dated", uuids(firsts, Dated::duty))
                .param("controls", days(firsts, Dated::control))
                .update();
        return jdbc.sql(MOVE)
                .param("control", control)
                .param("dated", uuids(firsts, Dated::duty))
                .param("dues", days(firsts, Dated::due))
                .param("controls", days(firsts, Dated::control))
                .param("reports", days(firsts, Dated::report))
                .update();
    }

    void counted(UUID control, int organisations, int assignments, int occurrences) {
        jdbc.sql(COUNTED)
                .param("id", control)
                .param("organisations", organisations)
                .param("assignments", assignments)
                .param("occurrences", occurrences)
                .update();
    }

    private static <T> UUID[] uuids(List<T> rows, Function<T, UUID> id) {
        return rows.stream().map(id).toArray(UUID[]::new);
    }

    private static String[] days(List<Dated> rows, Function<Dated, LocalDate> day) {
        return rows.stream().map(day).map(LocalDate::toString).toArray(String[]::new);
    }
}

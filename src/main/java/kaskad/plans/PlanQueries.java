package kaskad.plans;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.documents.DeadlineColumns;
import kaskad.kernel.Period;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import kaskad.organisations.Scopes;
import kaskad.reading.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of plans; who sees which is {@link PlanVisibility}. A withdrawn measure is in no table. */
@Repository
public class PlanQueries {
    /** Lines of one slice of the list. */
    public static final int PAGE = 50;

    static final String LIST = PlanVisibility.in("""
            select p.id, o.short_name, p.level, p.title, p.period_from, p.period_until, p.state, a.kind as act_kind,
                a.number as act_number, a.date as act_date,
                (select count(*) from plans.measure m where m.plan_id = p.id and m.withdrawn_in is null) as measures,
                (select count(*) from plans.finding f where f.plan_id = p.id and f.severity = 'error') as errors
            from plans.plan p join organisations.organisation o on o.id = p.organisation_id
                left join documents.act a on a.id = p.act_id
            where {visible p} and p.state <> 'superseded'
                and (cast(:state as text) is null or p.state = :state)
                and (cast(:level as text) is null or p.level = :level)
                and (cast(:words as text) is null or strpos(lower(p.title), lower(cast(:words as text))) > 0)
                and (cast(:after as uuid) is null or p.id < cast(:after as uuid))
            order by p.id desc
            limit :limit
            """);
    static final String FIND = PlanVisibility.in("""
            select p.id, p.region_id, p.municipality_id, p.organisation_id, o.short_name, o.time_zone, p.level, p.title,
                p.period_from, p.period_until, p.state, p.edition, p.edition_of, p.living_id, p.act_id, p.approved_at, p.source_id, p.version,
                a.kind as act_kind, a.issuer as act_issuer, a.number as act_number, a.date as act_date,
                (select count(*) from plans.measure m where m.plan_id = p.id and m.withdrawn_in is null) as measures,
                (select count(*) from plans.finding f where f.plan_id = p.id and f.severity = 'error') as errors
            from plans.plan p join organisations.organisation o on o.id = p.organisation_id
                left join documents.act a on a.id = p.act_id
            where p.id = :plan and {visible p}
            """);
    static final String MEASURES = PlanVisibility.in("""
            select m.id, m.position, m.number, m.title, s.position as section_position, s.number as section_number,
                s.title as section_title, m.deadline_raw, m.deadline_kind, m.deadline_norm, m.executors_raw, m.result,
                m.living_id, m.version
            from plans.plan p join plans.measure m on m.plan_id = p.id join plans.section s on s.id = m.section_id
            where p.id = :plan and m.withdrawn_in is null and {visible p}
            order by s.position, m.position
            """);
    static final String EXECUTORS = PlanVisibility.in("""
            select e.measure_id, e.text, e.target, e.organisation_id, o.short_name
            from plans.plan p join plans.executor e on e.plan_id = p.id
                left join organisations.organisation o on o.id = e.organisation_id
            where p.id = :plan and {visible p}
            order by e.measure_id, e.position
            """);
    static final String TARGETS = PlanVisibility.in("""
            select t.number, t.title, t.deadline_raw, t.target_kind, t.target_value, t.target_unit, t.base_year, t.due
            from plans.plan p join plans.target t on t.plan_id = p.id
            where p.id = :plan and {visible p}
            order by t.position
            """);
    static final String FINDINGS = PlanVisibility.in("""
            select f.measure_id, m.number, f.rule, f.severity, f.message, f.advice, f.quote, f.field,
                f.together, f.arguments
            from plans.plan p join plans.finding f on f.plan_id = p.id left join plans.measure m on m.id = f.measure_id
            where p.id = :plan and {visible p}
            order by case f.severity when 'error' then 0 when 'warning' then 1 else 2 end, f.position
            """);

    private final JdbcClient jdbc;
    private final DeadlineColumns deadlines;

    PlanQueries(JdbcClient jdbc, DeadlineColumns deadlines) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
    }

    /** What the list is narrowed to; {@code null} narrows nothing. */
    public record Filter(
            @Nullable Boolean approved,
            @Nullable PlanLevel level,
            @Nullable String words) {
        public static final Filter ALL = new Filter(null, null, null);
    }

    /** One line of the list of plans. */
    public record PlanRow(
            PlanId id,
            String organisation,
            PlanLevel level,
            String title,
            Period period,
            boolean draft,
            @Nullable String actKind,
            @Nullable String actNumber,
            @Nullable LocalDate actDate,
            int measures,
            int errors) {}

    /** What a check found, at the measure {@code number} or at the plan. */
    public record FindingRow(
            @Nullable UUID measure, @Nullable String number, NewFinding finding) {}

    /** Plans that {@code scope} sees, the newest first. */
    public Slice<PlanRow> list(Scope scope, Filter filter, @Nullable UUID after) {
        Boolean approved = filter.approved();
        PlanLevel level = filter.level();
        String words = filter.words();
        List<PlanRow> rows = jdbc.sql(LIST)
                .params(Scopes.parameters(scope))
                .param("state", approved == null ? null : approved ? "approved" : "draft")
                .param("level", level == null ? null : level.word())
                .param("words", words == null || words.isBlank() ? null : words.strip())
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(PlanQueries::row)
                .list();
        List<PlanRow> shown = rows.size() > PAGE ? rows.subList(0, PAGE) : rows;
        return new Slice<>(shown, rows.size() > PAGE ? shown.getLast().id().toString() : null);
    }

    public Optional<PlanCard> find(Scope scope, PlanId plan) {
        return of(FIND, scope, plan).query(PlanQueries::card).optional();
    }

    /** The plan's measures in its order, in two statements whatever its size. */
    public List<MeasureRow> measures(Scope scope, PlanId plan) {
        Map<UUID, List<MeasureRow.ExecutorRow>> executors = of(EXECUTORS, scope, plan)
                .query((row, n) -> Map.entry(row.getObject("measure_id", UUID.class), executor(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return of(MEASURES, scope, plan)
                .query((row, n) -> measure(row, executors))
                .list();
    }

    public List<NewTarget> targets(Scope scope, PlanId plan) {
        return of(TARGETS, scope, plan)
                .query((row, n) -> new NewTarget(
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("deadline_raw"),
                        row.getString("target_kind"),
                        row.getObject("target_value", BigDecimal.class),
                        row.getString("target_unit"),
                        row.getObject("base_year", Integer.class),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    /** What checks found, the worst first. */
    public List<FindingRow> findings(Scope scope, PlanId plan) {
        return of(FINDINGS, scope, plan)
                .query((row, n) -> new FindingRow(
                        row.getObject("measure_id", UUID.class),
                        row.getString("number"),
                        new NewFinding(
                                row.getString("rule"),
                                NewFinding.Severity.of(row.getString("severity")),
                                row.getString("message"),
                                row.getString("advice"),
                                row.getString("quote"),
                                null,
                                field(row.getString("field")),
                                row.getBoolean("together"),
                                arguments(row.getArray("arguments")))))
                .list();
    }

    private static @Nullable Field field(@Nullable String word) {
        return word == null ? null : Field.ofWord(word);
    }

    private static @Nullable List<String> arguments(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }

    private JdbcClient.StatementSpec of(String sql, Scope scope, PlanId plan) {
        return jdbc.sql(sql).params(Scopes.parameters(scope)).param("plan", plan.value());
    }

    private static PlanRow row(ResultSet row, int n) throws SQLException {
        return new PlanRow(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("short_name"),
                PlanLevel.of(row.getString("level")),
                row.getString("title"),
                period(row),
                row.getString("state").equals("draft"),
                row.getString("act_kind"),
                row.getString("act_number"),
                row.getObject("act_date", LocalDate.class),
                row.getInt("measures"),
                row.getInt("errors"));
    }

    private static PlanCard card(ResultSet row, int n) throws SQLException {
        UUID act = row.getObject("act_id", UUID.class);
        return new PlanCard(
                new PlanId(row.getObject("id", UUID.class)),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                row.getString("short_name"),
                ZoneId.of(row.getString("time_zone")),
                PlanLevel.of(row.getString("level")),
                row.getString("title"),
                period(row),
                state(row, act),
                row.getInt("edition"),
                act == null
                        ? null
                        : new PlanCard.Requisites(
                                act,
                                row.getString("act_kind"),
                                row.getString("act_issuer"),
                                row.getString("act_number"),
                                row.getObject("act_date", LocalDate.class)),
                row.getObject("source_id", UUID.class),
                row.getInt("measures"),
                row.getInt("errors"),
                row.getInt("version"));
    }

    private static PlanState state(ResultSet row, @Nullable UUID act) throws SQLException {
        UUID living = row.getObject("living_id", UUID.class);
        UUID follows = row.getObject("edition_of", UUID.class);
        if (act == null) {
            return new PlanState.Draft(follows == null ? null : new PlanId(follows));
        }
        Instant at = row.getObject("approved_at", OffsetDateTime.class).toInstant();
        return living == null
                ? new PlanState.Approved(act, at)
                : new PlanState.Superseded(act, at, new PlanId(living));
    }

    private static Period period(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("period_from", LocalDate.class), row.getObject("period_until", LocalDate.class));
    }

    private static MeasureRow.ExecutorRow executor(ResultSet row) throws SQLException {
        return new MeasureRow.ExecutorRow(
                row.getString("text"),
                ExecutorTarget.of(row.getString("target")),
                row.getObject("organisation_id", UUID.class),
                row.getString("short_name"));
    }

    private MeasureRow measure(ResultSet row, Map<UUID, List<MeasureRow.ExecutorRow>> executors) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new MeasureRow(
                id,
                row.getInt("position"),
                row.getString("number"),
                row.getString("title"),
                row.getInt("section_position"),
                row.getString("section_number"),
                row.getString("section_title"),
                deadlines.read(
                        row.getString("deadline_raw"), row.getString("deadline_kind"), row.getString("deadline_norm")),
                row.getString("executors_raw"),
                executors.getOrDefault(id, List.of()),
                row.getString("result"),
                row.getObject("living_id", UUID.class),
                row.getInt("version"));
    }
}

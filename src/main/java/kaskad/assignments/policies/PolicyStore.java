package kaskad.assignments.policies;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.reading.deadlines.ControlPolicy;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of rules of control. */
@Repository
class PolicyStore {
    static final String NEAREST = """
            select p.organisation_id, p.shift, p.base, p.unit, p.at_once, p.very_urgent, p.urgent, p.prompt, p.yearly,
                p.monthly, p.continuous, p.default_term, p.half_term, p.reminders, p.escalation, p.stepwise, p.version
            from assignments.policy p
            where p.organisation_id = :organisation or p.municipality_id = cast(:municipality as uuid)
                or p.region_id = cast(:region as uuid) and p.municipality_id is null or p.region_id is null
            order by p.organisation_id = :organisation desc, p.municipality_id is not null desc,
                p.region_id is not null desc
            limit 1
            """;
    static final String INSERT = """
            insert into assignments.policy (organisation_id, region_id, municipality_id, shift, base, unit, at_once,
                very_urgent, urgent, prompt, yearly, monthly, continuous, default_term, half_term, reminders, escalation,
                stepwise, changed_at)
            values (:organisation, :region, :municipality, :shift, :base, :unit, :atOnce, :veryUrgent, :urgent, :prompt,
                :yearly, :monthly, :continuous, :defaultTerm, :halfTerm, cast(:reminders as int[]), :escalation, :stepwise,
                :at)
            on conflict do nothing
            """;
    static final String UPDATE = """
            update assignments.policy
            set shift = :shift, base = :base, unit = :unit, at_once = :atOnce, very_urgent = :veryUrgent, urgent = :urgent,
                prompt = :prompt, yearly = :yearly, monthly = :monthly, continuous = :continuous,
                default_term = :defaultTerm, half_term = :halfTerm, reminders = cast(:reminders as int[]),
                escalation = :escalation, stepwise = :stepwise, changed_at = :at, version = version + 1
            where organisation_id = :organisation and version = :version
            """;
    static final String DELETE = "delete from assignments.policy where organisation_id = :organisation";

    private final JdbcClient jdbc;

    PolicyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rules as they are kept for an authority. */
    record Kept(UUID organisation, ControlRules rules, int version) {}

    Optional<Kept> nearest(Place place) {
        return jdbc.sql(NEAREST)
                .param("organisation", place.organisation())
                .param("municipality", place.municipality())
                .param("region", place.region())
                .query((row, n) ->
                        new Kept(row.getObject("organisation_id", UUID.class), rules(row), row.getInt("version")))
                .optional();
    }

    /** False where somebody else was faster. */
    boolean insert(Place place, ControlRules rules, Instant at) {
        return written(INSERT, place.organisation(), rules, at)
                        .param("region", place.region())
                        .param("municipality", place.municipality())
                        .update()
                == 1;
    }

    boolean update(UUID organisation, int version, ControlRules rules, Instant at) {
        return written(UPDATE, organisation, rules, at)
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean delete(UUID organisation) {
        return jdbc.sql(DELETE).param("organisation", organisation).update() == 1;
    }

    private JdbcClient.StatementSpec written(String sql, UUID organisation, ControlRules rules, Instant at) {
        ControlPolicy policy = rules.policy();
        Map<Urgency, Integer> urgent = policy.counting().urgent();
        return jdbc.sql(sql)
                .param("organisation", organisation)
                .param("shift", word(policy.shift()))
                .param("base", word(policy.counting().base()))
                .param("unit", word(policy.counting().unit()))
                .param("atOnce", urgent.get(Urgency.AT_ONCE))
                .param("veryUrgent", urgent.get(Urgency.VERY_URGENT))
                .param("urgent", urgent.get(Urgency.URGENT))
                .param("prompt", urgent.get(Urgency.PROMPT))
                .param("yearly", policy.reports().yearly().toString())
                .param("monthly", policy.reports().monthly())
                .param("continuous", policy.reports().continuous().toString())
                .param("defaultTerm", policy.defaultTerm().toString())
                .param("halfTerm", policy.halfTerm())
                .param("reminders", rules.reminders().toArray(Integer[]::new))
                .param("escalation", rules.escalation())
                .param("stepwise", rules.stepwise())
                .param("at", at.atOffset(ZoneOffset.UTC));
    }

    private static ControlRules rules(ResultSet row) throws SQLException {
        ControlPolicy.Counting counting = new ControlPolicy.Counting(
                ControlPolicy.Base.valueOf(row.getString("base").toUpperCase(Locale.ROOT)),
                Norm.DayCount.valueOf(row.getString("unit").toUpperCase(Locale.ROOT)),
                Map.of(
                        Urgency.AT_ONCE, row.getInt("at_once"),
                        Urgency.VERY_URGENT, row.getInt("very_urgent"),
                        Urgency.URGENT, row.getInt("urgent"),
                        Urgency.PROMPT, row.getInt("prompt")));
        ControlPolicy.ReportDays reports = new ControlPolicy.ReportDays(
                MonthDay.parse(row.getString("yearly")),
                row.getInt("monthly"),
                MonthDay.parse(row.getString("continuous")));
        ControlPolicy policy = new ControlPolicy(
                ControlPolicy.Shift.valueOf(row.getString("shift").toUpperCase(Locale.ROOT)),
                counting,
                reports,
                Period.parse(row.getString("default_term")),
                row.getBoolean("half_term"),
                null,
                ControlPolicy.usual().cap());
        return new ControlRules(policy, days(row), row.getInt("escalation"), row.getBoolean("stepwise"));
    }

    private static List<Integer> days(ResultSet row) throws SQLException {
        Array days = row.getArray("reminders");
        return List.of((Integer[]) days.getArray());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

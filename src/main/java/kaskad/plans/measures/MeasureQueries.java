package kaskad.plans.measures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.plans.PlanId;
import kaskad.plans.PlanVisibility;
import kaskad.plans.adoption.AdoptionMark;
import kaskad.plans.measures.MeasureCard.Ask;
import kaskad.plans.measures.MeasureCard.Milestone;
import kaskad.plans.measures.MeasureCard.Risk;
import kaskad.plans.measures.MeasureCard.RiskKind;
import kaskad.plans.measures.MeasureCard.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of what measures hold beside their rows; seen with the plan. */
@Repository
public class MeasureQueries {
    static final String MARK = PlanVisibility.in("""
            select m.adoption from plans.measure m join plans.plan p on p.id = m.plan_id
            where m.id = :measure and p.id = :plan and {visible p}
            """);
    static final String MILESTONES = PlanVisibility.in("""
            select x.id, x.measure_id, x.due, x.title, x.version
            from plans.plan p join plans.measure m on m.plan_id = p.id join plans.milestone x on x.measure_id = m.id
            where p.id = :plan and (cast(:measure as uuid) is null or m.id = :measure) and m.withdrawn_in is null
                and {visible p}
            order by x.due, x.id
            """);
    static final String RISKS = PlanVisibility.in("""
            select x.id, x.kind, x.title, x.response, x.version
            from plans.plan p join plans.measure m on m.plan_id = p.id join plans.risk x on x.measure_id = m.id
            where p.id = :plan and m.id = :measure and {visible p}
            order by x.id
            """);
    static final String TARGETS = PlanVisibility.in("""
            select t.id, t.number, t.title, exists (
                select 1 from plans.served s where s.target_id = t.id and s.measure_id = :measure) as served
            from plans.plan p join plans.target t on t.plan_id = p.id
            where p.id = :plan and {visible p}
            order by t.position
            """);
    static final String ASKS = PlanVisibility.in("""
            select x.id, x.measure_id, x.kind, x.title, x.unit, x.fact_code, x.least, x.required, x.proposed, x.version
            from plans.plan p join plans.measure m on m.plan_id = p.id join plans.ask x on x.measure_id = m.id
            where p.id = :plan and (cast(:measure as uuid) is null or m.id = :measure) and m.withdrawn_in is null
                and {visible p}
            order by m.position, x.id
            """);

    private final JdbcClient jdbc;

    MeasureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of one measure of a plan. */
    public MeasureCard card(Scope scope, PlanId plan, UUID measure) {
        return new MeasureCard(
                of(MARK, scope, plan, measure)
                        .query((row, n) -> AdoptionMark.ofWord(row.getString("adoption")))
                        .optional()
                        .orElse(AdoptionMark.NONE),
                of(MILESTONES, scope, plan, measure)
                        .query((row, n) -> milestone(row))
                        .list(),
                of(RISKS, scope, plan, measure)
                        .query((row, n) -> new Risk(
                                row.getObject("id", UUID.class),
                                RiskKind.of(row.getString("kind")),
                                row.getString("title"),
                                row.getString("response"),
                                row.getInt("version")))
                        .list(),
                of(TARGETS, scope, plan, measure)
                        .query((row, n) -> new Target(
                                row.getObject("id", UUID.class),
                                row.getString("number"),
                                row.getString("title"),
                                row.getBoolean("served")))
                        .list(),
                of(ASKS, scope, plan, measure).query((row, n) -> ask(row)).list());
    }

    /** What reports must give, by measure; those that are only proposed among them. */
    public Map<UUID, List<Ask>> asks(Scope scope, PlanId plan) {
        return of(ASKS, scope, plan, null)
                .query((row, n) -> Map.entry(row.getObject("measure_id", UUID.class), ask(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The milestones of a plan by measure. */
    public Map<UUID, List<Milestone>> milestones(Scope scope, PlanId plan) {
        return of(MILESTONES, scope, plan, null)
                .query((row, n) -> Map.entry(row.getObject("measure_id", UUID.class), milestone(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private JdbcClient.StatementSpec of(String sql, Scope scope, PlanId plan, @Nullable UUID measure) {
        return jdbc.sql(sql)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .param("measure", measure);
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getObject("due", LocalDate.class),
                row.getString("title"),
                row.getInt("version"));
    }

    private static Ask ask(ResultSet row) throws SQLException {
        return new Ask(
                row.getObject("id", UUID.class),
                AskKind.of(row.getString("kind")),
                row.getString("title"),
                row.getString("unit"),
                row.getString("fact_code"),
                row.getObject("least", BigDecimal.class),
                row.getBoolean("required"),
                row.getBoolean("proposed"),
                row.getInt("version"));
    }
}

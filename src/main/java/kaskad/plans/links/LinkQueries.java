package kaskad.plans.links;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.PlanVisibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of links. A link is seen with the plan whose measure it is a link of. */
@Repository
public class LinkQueries {
    private static final int MOST = 200;

    static final String OF_PLAN = PlanVisibility.in("""
            select l.id, l.kind, l.state, l.score, l.words, l.version, m.id as own_id, o.id as other_id,
                o.number as other_number, o.title as other_title, q.id as plan_id, q.title as plan_title
            from plans.plan p join plans.measure m on m.plan_id = p.id
                cross join lateral (
                    select a.id, a.kind, a.state, a.score, a.words, a.version, a.parent_id as other_id
                    from plans.link a where a.child_id = m.id
                    union all
                    select b.id, b.kind, b.state, b.score, b.words, b.version, b.child_id
                    from plans.link b where b.parent_id = m.id and b.kind = 'shared') l
                join plans.measure o on o.id = l.other_id
                join plans.plan q on q.id = o.plan_id
            where p.id = :plan and m.withdrawn_in is null and {visible p}
            order by m.position, l.score desc nulls first, l.id
            """);
    static final String PARENT = PlanVisibility.in("""
            select q.id, q.title, q.level, o.short_name
            from plans.plan c join plans.plan q on q.id = c.parent_id
                join organisations.organisation o on o.id = q.organisation_id
                join plans.plan p on p.id = c.id
            where c.id = :plan and {visible p}
            """);
    static final String OTHERS = PlanVisibility.in("""
            select p.id, p.title, p.level, o.short_name
            from plans.plan p join organisations.organisation o on o.id = p.organisation_id
            where p.state = 'approved' and p.id <> :plan and {visible p}
            order by p.id desc
            limit :most
            """);
    static final String BELOW = PlanVisibility.in("""
            select m.id, count(distinct c.plan_id) as plans
            from plans.measure m join plans.link l on l.parent_id = m.id and l.kind = 'derived' and l.state = 'confirmed'
                join plans.measure c on c.id = l.child_id and c.withdrawn_in is null
                join plans.plan p on p.id = c.plan_id
            where m.plan_id = :plan and {visible p}
            group by m.id
            """);

    private final JdbcClient jdbc;

    LinkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plan that may be linked with. */
    public record LinkedPlan(PlanId id, String title, PlanLevel level, String organisation) {}

    /** One link of a measure {@code own} with a measure of another plan. */
    public record LinkRow(
            UUID id,
            LinkKind kind,
            LinkState state,
            @Nullable BigDecimal score,
            String words,
            int version,
            UUID own,
            UUID other,
            String otherNumber,
            String otherTitle,
            PlanId plan,
            String planTitle) {}

    /** All links of a plan's measures upward and beside, in the order of the plan. */
    public List<LinkRow> of(Scope scope, PlanId plan) {
        return jdbc.sql(OF_PLAN)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .query(LinkQueries::row)
                .list();
    }

    /** The plan that this one carries out. */
    public Optional<LinkedPlan> parent(Scope scope, PlanId plan) {
        return jdbc.sql(PARENT)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .query(LinkQueries::plan)
                .optional();
    }

    /** The other plans in force that {@code scope} sees, the newest first. */
    public List<LinkedPlan> others(Scope scope, PlanId plan) {
        return jdbc.sql(OTHERS)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .param("most", MOST)
                .query(LinkQueries::plan)
                .list();
    }

    /** By measure of a plan, how many plans below carry it out; a measure that none carries out is left out. */
    public Map<UUID, Integer> plansBelow(Scope scope, PlanId plan) {
        return jdbc
                .sql(BELOW)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), row.getInt("plans")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static LinkedPlan plan(ResultSet row, int n) throws SQLException {
        return new LinkedPlan(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("title"),
                PlanLevel.of(row.getString("level")),
                row.getString("short_name"));
    }

    private static LinkRow row(ResultSet row, int n) throws SQLException {
        return new LinkRow(
                row.getObject("id", UUID.class),
                LinkKind.of(row.getString("kind")),
                LinkState.of(row.getString("state")),
                row.getObject("score", BigDecimal.class),
                row.getString("words"),
                row.getInt("version"),
                row.getObject("own_id", UUID.class),
                row.getObject("other_id", UUID.class),
                row.getString("other_number"),
                row.getString("other_title"),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("plan_title"));
    }
}

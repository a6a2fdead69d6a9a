package kaskad.assignments.publishing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a plan has reached. */
@Repository
public class ReachQueries {
    static final String REACHED = Scopes.in("""
            select distinct a.organisation_id
            from assignments.duty_measure c
            join assignments.assignment a on a.duty_id = c.duty_id
            where c.plan_id = :plan and {scope a}
            """);

    private final JdbcClient jdbc;

    ReachQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Organisations within {@code scope} that have at least one of the plan's measures. */
    public Set<UUID> reached(Scope scope, PlanId plan) {
        return new HashSet<>(jdbc.sql(REACHED)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .query(UUID.class)
                .list());
    }
}

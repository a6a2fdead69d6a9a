package kaskad.plans.derivation;

import java.util.List;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.plans.PlanId;
import kaskad.plans.PlanVisibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which plans are templates. */
@Repository
public class DerivationQueries {
    static final String TEMPLATE = PlanVisibility.in("""
            select p.template from plans.plan p where p.id = :plan and {visible p}
            """);

    private final JdbcClient jdbc;

    DerivationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean template(Scope scope, PlanId plan) {
        List<Boolean> found = jdbc.sql(TEMPLATE)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .query(Boolean.class)
                .list();
        return found.contains(true);
    }
}

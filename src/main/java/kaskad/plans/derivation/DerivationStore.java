package kaskad.plans.derivation;

import kaskad.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes which plans are templates. */
@Repository
class DerivationStore {
    static final String MARK = """
            update plans.plan set template = not template where id = :plan and state <> 'superseded' returning template
            """;

    private final JdbcClient jdbc;

    DerivationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Turns the mark over; gives what it is from now on. */
    boolean mark(PlanId plan) {
        return jdbc.sql(MARK)
                .param("plan", plan.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}

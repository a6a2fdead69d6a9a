package kaskad.assignments.publishing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.documents.DeadlineColumns;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanId;
import kaskad.reading.deadlines.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A measure that shares its duty with a clause of an order is due as the duty is: at the earlier of both. */
@Repository
class LinkedDeadlineStore {
    static final String LINKED = """
            select c.measure_id, d.deadline_raw, d.deadline_kind, d.deadline_norm
            from assignments.duty_measure c
            join assignments.duty d on d.id = c.duty_id
            where c.plan_id = :plan and d.clause_id is not null
            """;

    private final JdbcClient jdbc;
    private final DeadlineColumns columns;

    LinkedDeadlineStore(JdbcClient jdbc, DeadlineColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /** The measures, each with the deadline that its assignments have. */
    List<MeasureRow> of(PlanId plan, List<MeasureRow> measures) {
        Map<UUID, Deadline> linked = new HashMap<>();
        jdbc.sql(LINKED).param("plan", plan.value()).query(row -> {
            linked.put(
                    row.getObject("measure_id", UUID.class),
                    columns.read(
                            row.getString("deadline_raw"),
                            row.getString("deadline_kind"),
                            row.getString("deadline_norm")));
        });
        return measures.stream()
                .map(measure -> measure.due(linked.getOrDefault(measure.id(), measure.deadline())))
                .toList();
    }
}

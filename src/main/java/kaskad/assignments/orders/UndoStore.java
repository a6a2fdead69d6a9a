package kaskad.assignments.orders;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes a putting under control back, a statement a table; shared duties stay as the plan alone has them. */
@Repository
class UndoStore {
    static final String TOUCHED = """
            select exists (select 1 from assignments.occurrence o
                    join assignments.assignment a on a.id = o.assignment_id
                    where a.operation_id = :control and (o.state <> 'open' or o.saved_at is not null))
                or exists (select 1 from assignments.evidence e
                    join assignments.occurrence o on o.id = e.occurrence_id
                    join assignments.assignment a on a.id = o.assignment_id where a.operation_id = :control)
                or exists (select 1 from assignments.offer f where f.control_id = :control and f.answer is not null)
            """;
    static final String OFFERS = "delete from assignments.offer where control_id = :control";
    static final String OCCURRENCES = """
            delete from assignments.occurrence o using assignments.assignment a
            where a.id = o.assignment_id and a.operation_id = :control
            """;
    static final String ASSIGNMENTS = "delete from assignments.assignment where operation_id = :control";
    static final String DATES = """
            update assignments.occurrence o set due = m.due, control_date = m.control_date, report_due = m.report_due,
                answer_by = m.answer_by, version = o.version + 1
            from assignments.control_moved m
            where m.control_id = :control and o.id = m.occurrence_id and o.state in ('open', 'draft')
            """;
    static final String RESTORED = """
            update assignments.duty d set act_id = null, clause_id = null, number = l.number, deadline_raw = l.deadline_raw,
                deadline_kind = l.deadline_kind, deadline_norm = l.deadline_norm, version = d.version + 1
            from assignments.control_link l
            where l.control_id = :control and d.id = l.duty_id
            """;
    static final String MEASURES = """
            delete from assignments.duty_measure c using assignments.control_link l
            where l.control_id = :control and c.duty_id = l.duty_id and not l.existed
                and not exists (select 1 from assignments.assignment a where a.duty_id = l.duty_id)
            """;
    static final String SHARED = """
            delete from assignments.duty d using assignments.control_link l
            where l.control_id = :control and d.id = l.duty_id and not l.existed
                and not exists (select 1 from assignments.assignment a where a.duty_id = l.duty_id)
            """;
    static final String OWN = """
            delete from assignments.duty d using assignments.control c
            where c.id = :control and d.act_id = c.act_id and d.kind in ('clause', 'decision')
            """;
    static final String UNDONE = "update assignments.control set undone_at = :at where id = :control";

    private final JdbcClient jdbc;

    UndoStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody has written, reported or answered. */
    boolean touched(UUID control) {
        return jdbc.sql(TOUCHED).param("control", control).query(Boolean.class).single();
    }

    void undo(UUID control, Instant at) {
        for (String sql : List.of(OFFERS, OCCURRENCES, ASSIGNMENTS, DATES, RESTORED, MEASURES, SHARED, OWN)) {
            jdbc.sql(sql).param("control", control).update();
        }
        jdbc.sql(UNDONE)
                .param("control", control)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

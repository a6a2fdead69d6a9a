package kaskad.assignments.orders;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kaskad.assignments.orders.ClauseChoice.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided of clauses. */
@Repository
class ChoiceStore {
    static final String LIST = """
            select c.clause_id, c.treatment, c.audience, c.organisations, c.deadline_raw, c.measure_id, c.version
            from assignments.clause_choice c where c.act_id = :act
            """;
    static final String PUT = """
            insert into assignments.clause_choice as c (clause_id, act_id, treatment, audience, organisations, deadline_raw,
                measure_id, version)
            values (:clause, :act, :treatment, :audience, cast(:organisations as uuid[]), :deadline, :measure, 1)
            on conflict (clause_id) do update set treatment = excluded.treatment, audience = excluded.audience,
                organisations = excluded.organisations, deadline_raw = excluded.deadline_raw,
                measure_id = excluded.measure_id, version = c.version + 1
            where c.version = :version
            """;
    static final String DROP = "delete from assignments.clause_choice where act_id = :act and clause_id = :clause";

    private final JdbcClient jdbc;

    ChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, ClauseChoice> list(UUID act) {
        Map<UUID, ClauseChoice> choices = new HashMap<>();
        jdbc.sql(LIST).param("act", act).query(row -> {
            choices.put(row.getObject("clause_id", UUID.class), choice(row));
        });
        return choices;
    }

    /** Whether nobody else decided since the choice's version, which is 0 for the first. */
    boolean put(UUID act, UUID clause, ClauseChoice choice) {
        return jdbc.sql(PUT)
                        .param("act", act)
                        .param("clause", clause)
                        .param("treatment", choice.treatment().word())
                        .param("audience", choice.audience().word())
                        .param("organisations", choice.organisations().toArray(UUID[]::new))
                        .param("deadline", choice.deadline())
                        .param("measure", choice.measure())
                        .param("version", choice.version())
                        .update()
                == 1;
    }

    void drop(UUID act, UUID clause) {
        jdbc.sql(DROP).param("act", act).param("clause", clause).update();
    }

    private static ClauseChoice choice(ResultSet row) throws SQLException {
        Array organisations = row.getArray("organisations");
        return new ClauseChoice(
                Treatment.of(row.getString("treatment")),
                Audience.of(row.getString("audience")),
                Set.of((UUID[]) organisations.getArray()),
                row.getString("deadline_raw"),
                row.getObject("measure_id", UUID.class),
                row.getInt("version"));
    }
}

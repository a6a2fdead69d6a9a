package kaskad.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes what an act rests on and approves, a statement each. */
@Repository
class GroundStore {
    static final String PREAMBLE = "update documents.act set preamble = :preamble where id = :act";
    static final String INSERT_BASIS = """
            insert into documents.basis (act_id, position, kind, issuer, number, date, title)
            select :act, position, kind, issuer, number, date, title
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (position int, kind text, issuer text, number text,
                date date, title text)
            """;
    static final String INSERT_APPENDICES = """
            insert into documents.appendix (act_id, position, number, clause, kind, title)
            select :act, position, number, clause, kind, title
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (position int, number text, clause text, kind text,
                title text)
            """;
    static final String DELETE_BASIS = "delete from documents.basis where act_id = :act";
    static final String DELETE_APPENDICES = "delete from documents.appendix where act_id = :act";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    GroundStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(UUID act, Grounds grounds) {
        if (grounds.preamble() != null) {
            jdbc.sql(PREAMBLE)
                    .param("act", act)
                    .param("preamble", grounds.preamble())
                    .update();
        }
        List<Map<String, @Nullable Object>> basis = new ArrayList<>();
        for (Grounds.Basis one : grounds.basis()) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("position", basis.size() + 1);
            row.put("kind", one.kind());
            row.put("issuer", one.issuer());
            row.put("number", one.number());
            row.put("date", one.date());
            row.put("title", one.title());
            basis.add(row);
        }
        insertRows(INSERT_BASIS, act, basis);
        List<Map<String, @Nullable Object>> appendices = new ArrayList<>();
        for (Grounds.Appendix one : grounds.appendices()) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("position", appendices.size() + 1);
            row.put("number", one.number());
            row.put("clause", one.clause());
            row.put("kind", one.kind());
            row.put("title", one.title());
            appendices.add(row);
        }
        insertRows(INSERT_APPENDICES, act, appendices);
    }

    void delete(UUID act) {
        jdbc.sql(DELETE_BASIS).param("act", act).update();
        jdbc.sql(DELETE_APPENDICES).param("act", act).update();
    }

    private void insertRows(String sql, UUID act, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql)
                    .param("act", act)
                    .param("rows", json.writeValueAsString(rows))
                    .update();
        }
    }
}

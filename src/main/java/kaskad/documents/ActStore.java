package kaskad.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Ids;
import kaskad.kernel.Place;
import kaskad.reading.deadlines.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All write SQL of acts; clauses and members go in one statement each. */
@Repository
class ActStore {
    static final String INSERT = """
            insert into documents.act (id, region_id, municipality_id, organisation_id, kind, issuer, number, date, title,
                control_post, control_person, signatory_post, signatory_person, attachment_id, created_at)
            values (:id, :region, :municipality, :organisation, :kind, :issuer, :number, :date, :title,
                :controlPost, :controlPerson, :signatoryPost, :signatoryPerson, :attachment, :at)
            """;
    static final String INSERT_CLAUSES = """
            insert into documents.clause (id, act_id, position, number, text, addressees, deadline_raw, deadline_kind,
                deadline_norm)
            select id, :act, position, number, text, addressees, deadline_raw, deadline_kind, deadline_norm
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, position int, number text, text text,
                addressees text, deadline_raw text, deadline_kind text, deadline_norm jsonb)
            """;
    static final String INSERT_MEMBERS = """
            insert into documents.group_member (id, act_id, title, position, person, post)
            select id, :act, title, position, person, post
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, title text, position int, person text, post text)
            """;
    static final String DELETE_CLAUSES = "delete from documents.clause where act_id = :act";
    static final String DELETE_MEMBERS = "delete from documents.group_member where act_id = :act";
    static final String DELETE_NUMBERS = "delete from documents.registration where act_id = :act";
    static final String DELETE_READERS = "delete from documents.acknowledgement where act_id = :act";
    static final String CONTROL = """
            update documents.act set controlled_at = :at, controlled_by = :by, released_at = null, released_by = null,
                release_note = null, filed = null, version = version + 1
            where id = :act
            """;
    static final String NO_CONTROL = """
            update documents.act set controlled_at = null, controlled_by = null, version = version + 1
            where id = :act and released_at is null
            """;
    static final String RELEASE = """
            update documents.act set released_at = :at, released_by = :by, release_note = :note, filed = :filed,
                version = version + 1
            where id = :act and controlled_at is not null and released_at is null
            """;
    static final String DELETE = "delete from documents.act where id = :act";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ActStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void insert(UUID id, Place place, NewAct act, Instant at) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("organisation", place.organisation())
                .param("kind", act.kind())
                .param("issuer", act.issuer())
                .param("number", act.number())
                .param("date", act.date())
                .param("title", act.title())
                .params(officials(act))
                .param("attachment", act.attachment())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void insertClauses(UUID act, List<NewClause> clauses) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (NewClause clause : clauses) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("id", Ids.next(clock));
            row.put("position", rows.size() + 1);
            row.put("number", clause.number());
            row.put("text", clause.text());
            row.put("addressees", clause.addressees());
            Deadline deadline = clause.deadline();
            if (deadline != null) {
                DeadlineColumns.put(row, deadline);
            }
            rows.add(row);
        }
        insertRows(INSERT_CLAUSES, act, rows);
    }

    void insertMembers(UUID act, List<NewMember> members) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (NewMember member : members) {
            Map<String, @Nullable Object> row = new HashMap<>();
            row.put("id", Ids.next(clock));
            row.put("title", member.group());
            row.put("position", rows.size() + 1);
            row.put("person", member.person());
            row.put("post", member.post());
            rows.add(row);
        }
        insertRows(INSERT_MEMBERS, act, rows);
    }

    void control(UUID act, String by, Instant at) {
        jdbc.sql(CONTROL)
                .param("act", act)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void endControl(UUID act) {
        jdbc.sql(NO_CONTROL).param("act", act).update();
    }

    /** Whether the act was under control until now. */
    boolean release(UUID act, String by, Instant at, String note, String filed) {
        return jdbc.sql(RELEASE)
                        .param("act", act)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("note", note)
                        .param("filed", filed)
                        .update()
                == 1;
    }

    void delete(UUID act) {
        jdbc.sql(DELETE_NUMBERS).param("act", act).update();
        jdbc.sql(DELETE_READERS).param("act", act).update();
        jdbc.sql(DELETE_CLAUSES).param("act", act).update();
        jdbc.sql(DELETE_MEMBERS).param("act", act).update();
        jdbc.sql(DELETE).param("act", act).update();
    }

    private void insertRows(String sql, UUID act, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql)
                    .param("act", act)
                    .param("rows", json.writeValueAsString(rows))
                    .update();
        }
    }

    private static Map<String, @Nullable Object> officials(NewAct act) {
        Map<String, @Nullable Object> names = new HashMap<>();
        Official control = act.control();
        Official signatory = act.signatory();
        names.put("controlPost", control == null ? null : control.post());
        names.put("controlPerson", control == null ? null : control.person());
        names.put("signatoryPost", signatory == null ? null : signatory.post());
        names.put("signatoryPerson", signatory == null ? null : signatory.person());
        return names;
    }
}

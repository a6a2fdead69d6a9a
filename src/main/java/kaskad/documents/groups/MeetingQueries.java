package kaskad.documents.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of meetings. */
@Repository
public class MeetingQueries {
    static final String LIST = Scopes.in("""
            select m.id, m.date, m.number, m.protocol_id,
                (select count(*) from documents.decision d where d.meeting_id = m.id) as decisions
            from documents.meeting m where m.group_id = :group and {scope m}
            order by m.date desc, m.id desc
            limit 200
            """);
    static final String FIND = Scopes.in("""
            select m.id, m.group_id, m.region_id, m.municipality_id, m.organisation_id, m.date, m.venue, m.agenda,
                m.invited, m.heard, m.number, m.protocol_id, m.version
            from documents.meeting m where m.id = :id and {scope m}
            """);
    static final String ATTENDANCE = Scopes.in("""
            select p.seat_id, p.presence from documents.attendance p join documents.meeting m on m.id = p.meeting_id
            where p.meeting_id = :id and {scope m}
            """);
    static final String DECISIONS = Scopes.in("""
            select d.text, d.executors, d.deadline_raw from documents.decision d
            join documents.meeting m on m.id = d.meeting_id
            where d.meeting_id = :id and {scope m}
            order by d.position
            """);

    private final JdbcClient jdbc;

    MeetingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of a group's meetings. */
    public record Row(UUID id, LocalDate date, String number, @Nullable UUID protocol, int decisions) {}

    /** The meetings of a group, the latest first. */
    public List<Row> list(Scope scope, UUID group) {
        return jdbc.sql(LIST)
                .params(Scopes.parameters(scope))
                .param("group", group)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("date", LocalDate.class),
                        row.getString("number"),
                        row.getObject("protocol_id", UUID.class),
                        row.getInt("decisions")))
                .list();
    }

    public Optional<Meeting> find(Scope scope, UUID id) {
        Map<UUID, Presence> attendance = new HashMap<>();
        of(ATTENDANCE, scope, id)
                .query(row -> {
                    attendance.put(row.getObject("seat_id", UUID.class), Presence.of(row.getString("presence")));
                });
        List<Decision> decisions = of(DECISIONS, scope, id)
                .query((row, n) ->
                        new Decision(row.getString("text"), row.getString("executors"), row.getString("deadline_raw")))
                .list();
        return of(FIND, scope, id)
                .query((row, n) -> meeting(row, attendance, decisions))
                .optional();
    }

    private JdbcClient.StatementSpec of(String sql, Scope scope, UUID id) {
        return jdbc.sql(sql).params(Scopes.parameters(scope)).param("id", id);
    }

    private static Meeting meeting(ResultSet row, Map<UUID, Presence> attendance, List<Decision> decisions)
            throws SQLException {
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                row.getObject("date", LocalDate.class),
                new MeetingPaper(
                        row.getString("venue"),
                        row.getString("agenda"),
                        row.getString("invited"),
                        row.getString("heard"),
                        row.getString("number")),
                attendance,
                decisions,
                row.getObject("protocol_id", UUID.class),
                row.getInt("version"));
    }
}

package kaskad.documents.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.reading.GroupRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of working groups. */
@Repository
public class GroupQueries {
    static final String LIST = Scopes.in("""
            select g.id, o.short_name, g.title,
                (select count(*) from documents.seat s
                 where s.composition_id = (select c.id from documents.composition c where c.group_id = g.id
                    order by c.position desc limit 1)) as members,
                (select count(*) from documents.meeting m where m.group_id = g.id) as meetings,
                (select max(m.date) from documents.meeting m where m.group_id = g.id) as next
            from documents.working_group g join organisations.organisation o on o.id = g.organisation_id
            where {scope g}
            order by g.title, g.id
            limit 200
            """);
    static final String FIND = Scopes.in("""
            select g.id, g.region_id, g.municipality_id, g.organisation_id, o.short_name, g.title, g.version
            from documents.working_group g join organisations.organisation o on o.id = g.organisation_id
            where g.id = :id and {scope g}
            """);
    static final String SEATS = Scopes.in("""
            select c.id as composition, c.act_id, a.kind, a.number, a.date, c.since, s.id, s.role, s.post, s.person,
                s.deputy
            from documents.composition c
            join documents.working_group g on g.id = c.group_id
            join documents.act a on a.id = c.act_id
            join documents.seat s on s.composition_id = c.id
            where c.group_id = :id and {scope g}
            order by c.position, s.position
            """);
    static final String OF_ACT = Scopes.in("""
            select g.id, g.title from documents.working_group g
            where {scope g} and exists (select 1 from documents.composition c where c.group_id = g.id and c.act_id = :act)
            order by g.title
            """);

    private final JdbcClient jdbc;

    GroupQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A group by its title. */
    public record Named(UUID id, String title) {}

    public List<GroupRow> list(Scope scope) {
        return jdbc.sql(LIST)
                .params(Scopes.parameters(scope))
                .query((row, n) -> new GroupRow(
                        row.getObject("id", UUID.class),
                        row.getString("short_name"),
                        row.getString("title"),
                        row.getInt("members"),
                        row.getInt("meetings"),
                        row.getObject("next", LocalDate.class)))
                .list();
    }

    /** Groups that an act composes. */
    public List<Named> ofAct(Scope scope, UUID act) {
        return jdbc.sql(OF_ACT)
                .params(Scopes.parameters(scope))
                .param("act", act)
                .query((row, n) -> new Named(row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }

    public Optional<WorkingGroup> find(Scope scope, UUID id) {
        List<WorkingGroup.Composition> compositions = compositions(scope, id);
        return jdbc.sql(FIND)
                .params(Scopes.parameters(scope))
                .param("id", id)
                .query((row, n) -> group(row, compositions))
                .optional();
    }

    private List<WorkingGroup.Composition> compositions(Scope scope, UUID id) {
        Map<UUID, List<Seat>> seats = new LinkedHashMap<>();
        Map<UUID, WorkingGroup.Composition> heads = new LinkedHashMap<>();
        jdbc.sql(SEATS).params(Scopes.parameters(scope)).param("id", id).query(row -> {
            UUID composition = row.getObject("composition", UUID.class);
            heads.putIfAbsent(composition, composition(row, composition));
            seats.computeIfAbsent(composition, _ -> new ArrayList<>()).add(seat(row));
        });
        return heads.values().stream()
                .map(head -> new WorkingGroup.Composition(
                        head.id(),
                        head.act(),
                        head.actKind(),
                        head.actNumber(),
                        head.actDate(),
                        head.since(),
                        Objects.requireNonNull(seats.get(head.id()))))
                .toList();
    }

    private static WorkingGroup group(ResultSet row, List<WorkingGroup.Composition> compositions) throws SQLException {
        return new WorkingGroup(
                row.getObject("id", UUID.class),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                row.getString("short_name"),
                row.getString("title"),
                row.getInt("version"),
                compositions);
    }

    private static WorkingGroup.Composition composition(ResultSet row, UUID id) throws SQLException {
        return new WorkingGroup.Composition(
                id,
                row.getObject("act_id", UUID.class),
                row.getString("kind"),
                row.getString("number"),
                row.getObject("date", LocalDate.class),
                row.getObject("since", LocalDate.class),
                List.of());
    }

    private static Seat seat(ResultSet row) throws SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                GroupRole.ofWord(row.getString("role")),
                row.getString("post"),
                row.getString("person"),
                row.getString("deputy"));
    }
}

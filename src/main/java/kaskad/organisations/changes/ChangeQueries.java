package kaskad.organisations.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of changes. */
@Repository
public class ChangeQueries {
    static final String OF = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select c.id, c.kind, c.day, c.basis, c.made_by_name, c.undone_at is not null as undone,
                c.undone_at is null and c.id = (
                    select cast(max(cast(l.change_id as text)) as uuid) from organisations.change_part l
                    join organisations.change u on u.id = l.change_id and u.undone_at is null
                    where l.organisation_id = o.id) as last,
                coalesce((select string_agg(q.was_short_name, ', ' order by q.was_short_name)
                    from organisations.change_part q
                    where q.change_id = c.id and (q.organisation_id <> o.id or c.kind = 'renaming')), '') as others
            from organisations.change_part p
            join organisations.change c on c.id = p.change_id
            join o on o.id = p.organisation_id
            where p.organisation_id = :organisation and {scope o}
            order by c.day desc, c.id desc
            """);

    static final String NEIGHBOURS = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n where n.closed is null)
            select o.id, o.short_name
            from o join organisations.organisation s on s.id = :organisation
            where o.parent_id = s.parent_id and o.id <> s.id and o.kind in ('organisation', 'unit', 'partner')
                and (o.type = 'authority') = (s.type = 'authority')
                and {scope o}
            order by o.short_name collate organisations.natural_order, o.id
            limit 500
            """);

    static final String MUNICIPALITIES = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n
                where n.closed is null and n.kind = 'municipality')
            select o.id, o.short_name
            from o join organisations.organisation s on s.id = :organisation
            where o.id <> s.municipality_id and {scope o}
            order by o.short_name collate organisations.natural_order, o.id
            limit 500
            """);

    private final JdbcClient jdbc;

    ChangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has become of an organisation within {@code scope}, the latest first. */
    public List<ChangeRow> of(Scope scope, UUID organisation) {
        return jdbc.sql(OF)
                .params(Scopes.parameters(scope))
                .param("organisation", organisation)
                .query((row, n) -> new ChangeRow(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getObject("day", LocalDate.class),
                        row.getString("basis"),
                        row.getString("made_by_name"),
                        row.getString("others"),
                        row.getBoolean("undone"),
                        row.getBoolean("last")))
                .list();
    }

    /** Who stands beside an organisation, within {@code scope}: whom it may merge with. */
    public List<Neighbour> neighbours(Scope scope, UUID organisation) {
        return neighbours(NEIGHBOURS, scope, organisation);
    }

    /** Where an organisation may go, within {@code scope}. */
    public List<Neighbour> municipalities(Scope scope, UUID organisation) {
        return neighbours(MUNICIPALITIES, scope, organisation);
    }

    /** An organisation that may take part in a change. */
    public record Neighbour(UUID id, String name) {}

    private List<Neighbour> neighbours(String sql, Scope scope, UUID organisation) {
        return jdbc.sql(sql)
                .params(Scopes.parameters(scope))
                .param("organisation", organisation)
                .query((row, n) -> new Neighbour(row.getObject("id", UUID.class), row.getString("short_name")))
                .list();
    }
}

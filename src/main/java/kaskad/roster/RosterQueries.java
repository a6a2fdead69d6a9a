package kaskad.roster;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register below a territory as rows of the table. */
@Repository
class RosterQueries {
    static final String KNOWN = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n
                where n.closed is null and n.kind in ('organisation', 'unit', 'partner'))
            select o.id, o.parent_id, o.name, o.short_name, o.type, o.school_kind, o.number,
                case when p.kind = 'municipality' then p.short_name else '' end as municipality,
                array(select c.system || '=' || c.value from organisations.code c
                    where c.organisation_id = o.id and c.valid_until is null order by 1) as codes,
                array(select a.key || '=' || a.value from organisations.attribute a
                    where a.organisation_id = o.id and a.valid_until is null order by 1) as attributes,
                array(select a.text from organisations.alias a
                    where a.organisation_id = o.id and a.kind = 'other' and a.valid_until is null order by 1) as aliases
            from o join organisations.organisation p on p.id = o.parent_id
            where {scope o}
                and (o.municipality_id = cast(:territory as uuid) or o.region_id = cast(:territory as uuid)
                    or o.parent_id = cast(:territory as uuid))
            order by p.rank, p.short_name collate organisations.natural_order,
                o.short_name collate organisations.natural_order, o.id
            """);
    static final String TERRITORIES = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n
                where n.closed is null and n.kind in ('region', 'municipality'))
            select o.id, a.text from o join organisations.alias a on a.organisation_id = o.id
            where {scope o} and (o.id = cast(:territory as uuid) or o.region_id = cast(:territory as uuid))
            order by o.rank desc, a.kind, a.text
            """);

    private final JdbcClient jdbc;

    RosterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Known> known(Scope scope, UUID territory) {
        return jdbc.sql(KNOWN)
                .params(Scopes.parameters(scope))
                .param("territory", territory)
                .query(RosterQueries::known)
                .list();
    }

    Territories territories(Scope scope, UUID territory) {
        return new Territories(
                territory,
                jdbc.sql(TERRITORIES)
                        .params(Scopes.parameters(scope))
                        .param("territory", territory)
                        .query((row, n) ->
                                new Territories.Named(row.getObject("id", UUID.class), row.getString("text")))
                        .list());
    }

    private static Known known(ResultSet row, int n) throws SQLException {
        Map<String, String> values = new HashMap<>();
        values.put(RosterSchema.NAME, row.getString("name"));
        values.put(RosterSchema.SHORT_NAME, row.getString("short_name"));
        values.put(RosterSchema.MUNICIPALITY, row.getString("municipality"));
        values.put(RosterSchema.TYPE, row.getString("type"));
        values.put(RosterSchema.SCHOOL_KIND, Objects.requireNonNullElse(row.getString("school_kind"), ""));
        values.put(RosterSchema.NUMBER, Objects.requireNonNullElse(row.getString("number"), ""));
        values.put(RosterSchema.ALIASES, RosterSchema.joined(strings(row.getArray("aliases"))));
        List<String> codes = strings(row.getArray("codes"));
        RosterSchema.CODES.forEach(system -> values.put(system, said(codes, system)));
        values.put(RosterSchema.LOGIN, said(codes, RosterSchema.LOGIN));
        List<String> attributes = strings(row.getArray("attributes"));
        RosterSchema.SAID.forEach(key -> values.put(key, said(attributes, key)));
        RosterSchema.MARKS.forEach(key -> values.put(key, Boolean.toString(attributes.contains(key + "="))));
        return new Known(row.getObject("id", UUID.class), row.getObject("parent_id", UUID.class), values);
    }

    private static String said(List<String> pairs, String key) {
        return RosterSchema.joined(pairs.stream()
                .filter(pair -> pair.startsWith(key + "="))
                .map(pair -> pair.substring(key.length() + 1))
                .toList());
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).toList();
    }
}

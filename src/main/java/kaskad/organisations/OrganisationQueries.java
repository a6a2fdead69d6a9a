package kaskad.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of the register. The tree itself is no secret within a region; content is. */
@Repository
public class OrganisationQueries {
    @Unscoped("the register is known to every signed-in person; it holds no content")
    static final String BY_ID = """
            select o.id, o.parent_id, o.region_id, o.municipality_id, o.kind, o.type, o.name, o.short_name, o.number,
                o.rural, o.time_zone, o.version
            from organisations.organisation o where o.id = :id
            """;

    static final String IN_SCOPE = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n where n.closed is null)
            select o.id, o.parent_id, o.region_id, o.municipality_id, o.kind, o.type, o.name, o.short_name, o.number,
                o.rural, o.time_zone, o.version
            from o where {scope o}
            order by o.region_id nulls first, o.municipality_id nulls first,
                case o.kind when 'nation' then 0 when 'region' then 1 when 'municipality' then 2 else 3 end,
                o.type, o.number nulls last, o.name
            """);

    static final String ALIASES = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n where n.closed is null)
            select o.id, a.text from organisations.alias a join o on o.id = a.organisation_id
            where {scope o} and a.valid_until is null
            order by o.id, a.text
            """);

    private final JdbcClient jdbc;

    OrganisationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Organisation> find(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query(OrganisationQueries::row).optional();
    }

    /** Open organisations within {@code scope}, from the top of the tree down, schools by number. */
    public List<Organisation> list(Scope scope) {
        return jdbc.sql(IN_SCOPE)
                .params(Scopes.parameters(scope))
                .query(OrganisationQueries::row)
                .list();
    }

    /** Further names and abbreviations in force within {@code scope}. */
    public List<Alias> aliases(Scope scope) {
        return jdbc.sql(ALIASES)
                .params(Scopes.parameters(scope))
                .query((row, n) -> new Alias(row.getObject("id", UUID.class), row.getString("text")))
                .list();
    }

    /** One further name of an organisation. */
    public record Alias(UUID organisation, String text) {}

    private static Organisation row(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Organisation(
                id,
                row.getObject("parent_id", UUID.class),
                new Place(row.getObject("region_id", UUID.class), row.getObject("municipality_id", UUID.class), id),
                OrganisationKind.of(row.getString("kind")),
                OrganisationType.of(row.getString("type")),
                row.getString("name"),
                row.getString("short_name"),
                row.getObject("number", Integer.class),
                row.getBoolean("rural"),
                ZoneId.of(row.getString("time_zone")),
                row.getInt("version"));
    }
}

package kaskad.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
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
                exists (select 1 from organisations.attribute r where r.organisation_id = o.id and r.key = 'rural'
                    and r.valid_until is null) as rural, o.time_zone, o.version
            from organisations.organisation o where o.id = :id
            """;

    static final String IN_SCOPE = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n
                where n.closed is null and n.kind <> 'partner')
            select o.id, o.parent_id, o.region_id, o.municipality_id, o.kind, o.type, o.name, o.short_name, o.number,
                exists (select 1 from organisations.attribute r where r.organisation_id = o.id and r.key = 'rural'
                    and r.valid_until is null) as rural, o.time_zone, o.version
            from o where {scope o}
            order by o.region_id nulls first, o.municipality_id nulls first, o.rank, o.type, o.number nulls last, o.name
            """);

    static final String CARD = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select o.id, o.parent_id, o.region_id, o.municipality_id, o.kind, o.type, o.name, o.short_name, o.number,
                exists (select 1 from organisations.attribute r where r.organisation_id = o.id and r.key = 'rural'
                    and r.valid_until is null) as rural, o.time_zone, o.version, o.school_kind, o.closed
            from o where o.id = :id and {scope o}
            """);

    @Unscoped("the way up from an organisation that the reader sees")
    static final String ABOVE = """
            with recursive up as (
                select o.id, o.parent_id, o.short_name, 0 as step from organisations.organisation o where o.id = :id
                union all
                select p.id, p.parent_id, p.short_name, up.step + 1
                from up join organisations.organisation p on p.id = up.parent_id)
            select up.id, up.short_name from up where up.step > 0 order by up.step desc
            """;

    static final String ALIASES = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n
                where n.closed is null and n.kind <> 'partner')
            select o.id, a.text from organisations.alias a join o on o.id = a.organisation_id
            where {scope o} and (a.kind = 'other') = (a.valid_until is null)
            order by o.id, a.text
            """);

    static final String AMONG = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select o.id from o where o.id = any(cast(:ids as uuid[])) and {scope o}
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

    /** One organisation within {@code scope} with what stands above it. */
    Optional<OrganisationCard> card(Scope scope, UUID id) {
        List<OrganisationCard.Above> above = jdbc.sql(ABOVE)
                .param("id", id)
                .query((row, n) ->
                        new OrganisationCard.Above(row.getObject("id", UUID.class), row.getString("short_name")))
                .list();
        return jdbc.sql(CARD)
                .params(Scopes.parameters(scope))
                .param("id", id)
                .query((row, n) -> card(row, n, above))
                .optional();
    }

    /** Those of {@code ids} that stand within {@code scope}. */
    public List<UUID> among(Scope scope, Collection<UUID> ids) {
        return jdbc.sql(AMONG)
                .params(Scopes.parameters(scope))
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** Within {@code scope}, further names and abbreviations in force, and names that documents of the past use. */
    public List<Alias> aliases(Scope scope) {
        return jdbc.sql(ALIASES)
                .params(Scopes.parameters(scope))
                .query((row, n) -> new Alias(row.getObject("id", UUID.class), row.getString("text")))
                .list();
    }

    /** One further name of an organisation. */
    public record Alias(UUID organisation, String text) {}

    private static OrganisationCard card(ResultSet row, int n, List<OrganisationCard.Above> above) throws SQLException {
        String schoolKind = row.getString("school_kind");
        return new OrganisationCard(
                row(row, n),
                schoolKind == null ? null : SchoolKind.of(schoolKind),
                row.getObject("closed", LocalDate.class),
                above);
    }

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

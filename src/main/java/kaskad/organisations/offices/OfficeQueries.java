package kaskad.organisations.offices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.organisations.Unscoped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of posts. */
@Repository
public class OfficeQueries {
    static final String OF = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select f.id, f.organisation_id, f.title, f.head, f.version, h.id as holding, h.person, h.account_id, h.acting,
                h.valid_from, h.valid_until, h.basis
            from organisations.office f join o on o.id = f.organisation_id
            left join organisations.holding h on h.office_id = f.id
            where f.organisation_id = :organisation and not f.closed and {scope o}
            order by f.head desc, f.title, f.id, h.valid_from desc
            """);
    static final String FIND = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select f.id, f.organisation_id, f.title, f.head, f.version, h.id as holding, h.person, h.account_id, h.acting,
                h.valid_from, h.valid_until, h.basis
            from organisations.office f join o on o.id = f.organisation_id
            left join organisations.holding h on h.office_id = f.id
            where f.id = :office and not f.closed and {scope o}
            order by h.valid_from desc
            """);

    @Unscoped("posts and their holders are known to whoever is addressed with them; the caller names organisations")
    static final String ON = """
            select distinct on (f.id) f.organisation_id, f.id, f.title, f.head, h.person, h.account_id, h.acting
            from organisations.office f join organisations.holding h on h.office_id = f.id
            where f.organisation_id = any(cast(:organisations as uuid[])) and not f.closed
                and (f.head or not :heads) and h.valid_from <= cast(:day as date)
                and (h.valid_until is null or h.valid_until >= cast(:day as date))
            order by f.id, h.acting desc, h.valid_from desc
            """;

    private final JdbcClient jdbc;

    OfficeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The posts of an organisation within {@code scope}, the head's first. */
    public List<Office> of(Scope scope, UUID organisation) {
        return folded(jdbc.sql(OF)
                .params(Scopes.parameters(scope))
                .param("organisation", organisation)
                .query(OfficeQueries::line)
                .list());
    }

    Optional<Office> find(Scope scope, UUID office) {
        return folded(jdbc.sql(FIND)
                        .params(Scopes.parameters(scope))
                        .param("office", office)
                        .query(OfficeQueries::line)
                        .list())
                .stream()
                .findFirst();
    }

    /** Who leads each of {@code organisations} on {@code day}, one statement for all; a vacant post is left out. */
    public List<Holder> heads(Collection<UUID> organisations, LocalDate day) {
        return on(organisations, true, day);
    }

    /** Who holds each post of {@code organisations} on {@code day}. */
    public List<Holder> holders(Collection<UUID> organisations, LocalDate day) {
        return on(organisations, false, day);
    }

    private List<Holder> on(Collection<UUID> organisations, boolean heads, LocalDate day) {
        return jdbc.sql(ON)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("heads", heads)
                .param("day", day)
                .query((row, n) -> new Holder(
                        row.getObject("organisation_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getBoolean("head"),
                        row.getString("person"),
                        row.getObject("account_id", UUID.class),
                        row.getBoolean("acting")))
                .list();
    }

    /** A post with at most one of its holdings. */
    private static Office line(ResultSet row, int n) throws SQLException {
        UUID holding = row.getObject("holding", UUID.class);
        List<Holding> holdings = holding == null
                ? List.of()
                : List.of(new Holding(
                        holding,
                        row.getString("person"),
                        row.getObject("account_id", UUID.class),
                        row.getBoolean("acting"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("basis")));
        return new Office(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("title"),
                row.getBoolean("head"),
                row.getInt("version"),
                holdings);
    }

    private static List<Office> folded(List<Office> lines) {
        Map<UUID, Office> offices = new LinkedHashMap<>();
        lines.forEach(line -> offices.merge(line.id(), line, (known, more) -> {
            List<Holding> all = new ArrayList<>(known.holdings());
            all.addAll(more.holdings());
            return new Office(known.id(), known.organisation(), known.title(), known.head(), known.version(), all);
        }));
        return List.copyOf(offices.values());
    }
}

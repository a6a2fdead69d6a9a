package kaskad.organisations.names;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.organisations.Unscoped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of names. */
@Repository
public class NameQueries {
    static final String OF = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select a.kind, a.text, a.valid_from, a.valid_until, a.basis
            from organisations.alias a join o on o.id = a.organisation_id
            where a.organisation_id = :organisation and {scope o}
            order by a.valid_until desc nulls first, a.kind, a.text
            """);

    @Unscoped("the names of organisations that the reader's own papers tell of")
    static final String ON = """
            select a.organisation_id, a.text
            from organisations.alias a
            where a.organisation_id = any(cast(:organisations as uuid[])) and a.kind = :kind
                and (a.valid_from is null or a.valid_from <= cast(:day as date))
                and (a.valid_until is null or a.valid_until >= cast(:day as date))
            order by a.valid_from nulls first
            """;

    private final JdbcClient jdbc;

    NameQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every name that an organisation within {@code scope} has and had, those in force first. */
    public List<OrganisationName> of(Scope scope, UUID organisation) {
        return jdbc.sql(OF)
                .params(Scopes.parameters(scope))
                .param("organisation", organisation)
                .query((row, n) -> new OrganisationName(
                        row.getString("kind"),
                        row.getString("text"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("basis")))
                .list();
    }

    /** The full names of organisations as they were on {@code day}; one that did not exist yet is left out. */
    public Map<UUID, String> fullOn(LocalDate day, Collection<UUID> organisations) {
        return on("full", day, organisations);
    }

    /** The short names of organisations as they were on {@code day}. */
    public Map<UUID, String> shortOn(LocalDate day, Collection<UUID> organisations) {
        return on("short", day, organisations);
    }

    private Map<UUID, String> on(String kind, LocalDate day, Collection<UUID> organisations) {
        return jdbc
                .sql(ON)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("kind", kind)
                .param("day", day)
                .query((row, n) -> Map.entry(row.getObject("organisation_id", UUID.class), row.getString("text")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> later));
    }
}

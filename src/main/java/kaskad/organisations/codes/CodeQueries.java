package kaskad.organisations.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of codes. */
@Repository
public class CodeQueries {
    static final String OF = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select c.id, c.organisation_id, c.system, c.value, c.valid_from, c.valid_until
            from organisations.code c join o on o.id = c.organisation_id
            where c.organisation_id = :organisation and {scope o}
            order by c.system, c.valid_until nulls first, c.valid_from desc, c.value
            """);

    static final String BY_VALUES = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select c.id, c.organisation_id, c.system, c.value, c.valid_from, c.valid_until
            from organisations.code c join o on o.id = c.organisation_id
            where c.system = :system and c.value = any(cast(:values as text[])) and c.valid_until is null
                and o.closed is null and {scope o}
            """);

    private final JdbcClient jdbc;

    CodeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All codes that an organisation within {@code scope} has and had, those in force first. */
    public List<Code> of(Scope scope, UUID organisation) {
        return jdbc.sql(OF)
                .params(Scopes.parameters(scope))
                .param("organisation", organisation)
                .query((row, n) -> new Code(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        CodeSystem.of(row.getString("system")),
                        row.getString("value"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    /** Codes in force that are among {@code values}: whom a foreign file means. */
    public List<Code> byValues(Scope scope, CodeSystem system, List<String> values) {
        return jdbc.sql(BY_VALUES)
                .params(Scopes.parameters(scope))
                .param("system", system.word())
                .param("values", values.toArray(String[]::new))
                .query((row, n) -> new Code(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        system,
                        row.getString("value"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }
}

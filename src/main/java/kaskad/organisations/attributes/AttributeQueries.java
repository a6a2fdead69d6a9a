package kaskad.organisations.attributes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of attributes. */
@Repository
public class AttributeQueries {
    static final String OF = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select a.id, a.organisation_id, a.key, a.value, a.valid_from, a.valid_until
            from organisations.attribute a join o on o.id = a.organisation_id
            where a.organisation_id = :organisation and {scope o}
            order by a.valid_until nulls first, a.key, a.value
            """);

    static final String VALUES = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select distinct a.value
            from organisations.attribute a join o on o.id = a.organisation_id
            where a.key = :key and a.value <> '' and {scope o}
            order by a.value
            limit 100
            """);

    private final JdbcClient jdbc;

    AttributeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is and was said of an organisation within {@code scope}, what holds first. */
    public List<Attribute> of(Scope scope, UUID organisation) {
        return jdbc.sql(OF)
                .params(Scopes.parameters(scope))
                .param("organisation", organisation)
                .query((row, n) -> new Attribute(
                        row.getObject("id", UUID.class),
                        row.getObject("organisation_id", UUID.class),
                        AttributeKey.of(row.getString("key")),
                        row.getString("value"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)))
                .list();
    }

    /** Words that are in use with a key within {@code scope}: projects, profiles. */
    public List<String> values(Scope scope, AttributeKey key) {
        return jdbc.sql(VALUES)
                .params(Scopes.parameters(scope))
                .param("key", key.word())
                .query(String.class)
                .list();
    }
}

package kaskad.identity;

import java.util.List;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.organisations.Unscoped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of accounts. */
@Repository
public class AccountQueries {
    static final String IN_SCOPE = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select distinct c.id, c.login, c.name, a.role, o.short_name as organisation, c.locked_until is not null as locked
            from identity.account c
            join identity.appointment a on a.account_id = c.id and a.valid_until is null
            join o on o.id = a.organisation_id
            where {scope o} and not c.closed
            order by o.short_name, c.login, a.role
            """);

    @Unscoped("a person's own appointments")
    static final String OWN = """
            select a.role, o.name as organisation, string_agg(s.short_name, ', ' order by s.short_name) as scope
            from identity.appointment a
            join organisations.organisation o on o.id = a.organisation_id
            join identity.appointment_scope p on p.appointment_id = a.id
            join organisations.organisation s on s.id = p.organisation_id
            where a.account_id = :account and a.valid_until is null
            group by a.id, a.role, o.name
            order by o.name, a.role
            """;

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Accounts with an appointment at an organisation within {@code scope}, one line an appointment. */
    public List<Line> list(Scope scope) {
        return jdbc.sql(IN_SCOPE)
                .params(Scopes.parameters(scope))
                .query((row, n) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getString("login"),
                        row.getString("name"),
                        row.getString("role"),
                        row.getString("organisation"),
                        row.getBoolean("locked")))
                .list();
    }

    /** What one account is appointed to. */
    public List<Own> own(UUID account) {
        return jdbc.sql(OWN)
                .param("account", account)
                .query((row, n) ->
                        new Own(row.getString("role"), row.getString("organisation"), row.getString("scope")))
                .list();
    }

    /** One account at one appointment. */
    public record Line(UUID id, String login, String name, String role, String organisation, boolean locked) {}

    /** One of a person's own appointments; {@code scope} names the subtrees. */
    public record Own(String role, String organisation, String scope) {}
}

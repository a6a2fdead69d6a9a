package kaskad.documents.numbers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaskad.documents.ActVisibility;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of numbers: a body's number is seen by whoever sees that body, and by the act's owner. */
@Repository
public class RegistrationQueries {
    static final String OF_ACT = ActVisibility.in("""
            select r.id, r.organisation_id, o.short_name, r.kind, r.number, r.date, r.version
            from documents.registration r
            join documents.act a on a.id = r.act_id
            join organisations.organisation o on o.id = r.organisation_id
            where r.act_id = :act and {visible a} and ({scope r} or {scope a})
            order by r.date, r.id
            """);
    static final String FIRST = ActVisibility.in("""
            select r.date from documents.registration r join documents.act a on a.id = r.act_id
            where r.act_id = :act and r.organisation_id = a.organisation_id and {visible a}
            order by r.date
            limit 1
            """);

    private final JdbcClient jdbc;

    RegistrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Registration> list(Scope scope, UUID act) {
        return jdbc.sql(OF_ACT)
                .params(Scopes.parameters(scope))
                .param("act", act)
                .query(RegistrationQueries::row)
                .list();
    }

    /** The day on which the act's owner registered it, for authorities that count terms from registration. */
    public Optional<LocalDate> registered(Scope scope, UUID act) {
        return jdbc.sql(FIRST)
                .params(Scopes.parameters(scope))
                .param("act", act)
                .query(LocalDate.class)
                .optional();
    }

    private static Registration row(ResultSet row, int n) throws SQLException {
        return new Registration(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("short_name"),
                RegistrationKind.of(row.getString("kind")),
                row.getString("number"),
                row.getObject("date", LocalDate.class),
                row.getInt("version"));
    }
}

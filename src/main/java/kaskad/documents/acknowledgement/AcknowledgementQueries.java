package kaskad.documents.acknowledgement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.organisations.Unscoped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side: readers within the actor's scope, those who are silent first. */
@Repository
public class AcknowledgementQueries {
    static final String OF_ACT = Scopes.in("""
            select q.id, q.region_id, q.municipality_id, q.organisation_id, o.short_name, q.person, q.due, q.asked_at,
                q.read_at, q.read_by
            from documents.acknowledgement q join organisations.organisation o on o.id = q.organisation_id
            where q.act_id = :act and {scope q}
            order by q.read_at nulls first, o.number nulls last, o.short_name, q.person
            """);

    @Unscoped("counts what waits in the actor's own offices, which are parameters")
    static final String WAITING = """
            select count(*) from documents.acknowledgement q
            where q.organisation_id = any(cast(:offices as uuid[])) and q.read_at is null
            """;

    private final JdbcClient jdbc;

    AcknowledgementQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Acknowledgement> list(Scope scope, UUID act) {
        return jdbc.sql(OF_ACT)
                .params(Scopes.parameters(scope))
                .param("act", act)
                .query(AcknowledgementQueries::row)
                .list();
    }

    /** How many acts wait to be read in these offices. */
    public long waiting(Set<UUID> offices) {
        return jdbc.sql(WAITING)
                .param("offices", offices.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    private static Acknowledgement row(ResultSet row, int n) throws SQLException {
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new Acknowledgement(
                row.getObject("id", UUID.class),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("organisation_id", UUID.class)),
                row.getString("short_name"),
                row.getString("person"),
                row.getObject("due", LocalDate.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                read == null ? null : read.toInstant(),
                row.getString("read_by"));
    }
}

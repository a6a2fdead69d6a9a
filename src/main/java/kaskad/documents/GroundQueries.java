package kaskad.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an act rests on and approves; a basis that the register holds is found by number and date. */
@Repository
public class GroundQueries {
    static final String BASIS = ActVisibility.in("""
            select b.kind, b.issuer, b.number, b.date, b.title,
                (select f.id from documents.act f
                 where lower(f.number) = lower(b.number) and f.date = b.date and {scope f} order by f.id limit 1) as found
            from documents.basis b join documents.act a on a.id = b.act_id
            where b.act_id = :act and {visible a}
            order by b.position
            """);
    static final String APPENDICES = ActVisibility.in("""
            select p.number, p.clause, p.kind, p.title
            from documents.appendix p join documents.act a on a.id = p.act_id
            where p.act_id = :act and {visible a}
            order by p.position
            """);

    private final JdbcClient jdbc;

    GroundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An act named as a ground, and itself where the register holds it. */
    public record Base(Grounds.Basis named, @Nullable UUID act) {}

    public List<Base> basis(Scope scope, UUID act) {
        return jdbc.sql(BASIS)
                .params(Scopes.parameters(scope))
                .param("act", act)
                .query((row, n) -> new Base(
                        new Grounds.Basis(
                                row.getString("kind"),
                                row.getString("issuer"),
                                row.getString("number"),
                                row.getObject("date", LocalDate.class),
                                row.getString("title")),
                        row.getObject("found", UUID.class)))
                .list();
    }

    public List<Grounds.Appendix> appendices(Scope scope, UUID act) {
        return jdbc.sql(APPENDICES)
                .params(Scopes.parameters(scope))
                .param("act", act)
                .query((row, n) -> new Grounds.Appendix(
                        row.getString("number"), row.getString("clause"), row.getString("kind"), row.getString("title")))
                .list();
    }
}

package kaskad.plans.editions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.organisations.Scopes;
import kaskad.plans.PlanId;
import kaskad.plans.PlanVisibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of editions: which plan stands for which act, and what follows what. Seen by who holds the place. */
@Repository
public class EditionQueries {
    private static final int MOST = 200;

    static final String OF_ACT = Scopes.in("""
            with recursive chain (id) as (
                select coalesce(p.living_id, p.id) from plans.plan p
                where {scope p} and exists (
                    select 1 from documents.act a
                    where (a.id = p.act_id or a.attachment_id = p.source_id)
                        and lower(a.number) = lower(:number)
                        and (cast(:date as date) is null or a.date = cast(:date as date))
                        and (cast(:kind as text) is null or lower(a.kind) = lower(cast(:kind as text))))
                union
                select n.id from plans.plan n join chain on n.edition_of = chain.id)
            select p.id, p.title, p.edition, p.state
            from chain join plans.plan p on p.id = chain.id
            where {scope p} and p.state <> 'superseded'
                and not exists (select 1 from plans.plan n where n.edition_of = p.id)
            order by p.id
            """);
    static final String LATEST = Scopes.in("""
            select p.id, p.title, p.edition, p.state from plans.plan p
            where p.organisation_id = :organisation and p.state <> 'superseded' and {scope p}
                and not exists (select 1 from plans.plan n where n.edition_of = p.id)
            order by p.id desc
            limit :most
            """);
    static final String AMENDED = Scopes.in("""
            select p.id, p.title, p.edition, p.state
            from plans.amended a join plans.plan p on p.id = a.plan_id
            where a.attachment_id = :document and {scope p}
            order by a.amended_at
            """);
    static final String RETURNABLE = Scopes.in("""
            select exists (
                select 1 from plans.amended a join plans.plan p on p.id = a.plan_id
                where a.plan_id = :plan and a.attachment_id = :document and a.version = p.version
                    and p.state = 'draft' and {scope p})
            """);
    static final String NEIGHBOURS = PlanVisibility.in("""
            select p.id, p.title, p.edition, p.state from plans.plan p
            where {visible p}
                and (p.edition_of = :plan
                    or p.id = (select coalesce(o.edition_of, o.living_id) from plans.plan o where o.id = :plan))
            order by p.edition
            """);

    static final String ALL = PlanVisibility.in("""
            select p.id, p.title, p.edition, p.state, a.kind as act_kind, a.number as act_number, a.date as act_date,
                (select count(*) from plans.measure m where m.plan_id = p.id and m.withdrawn_in is null) as measures
            from plans.plan p left join documents.act a on a.id = p.act_id
            where (p.id = :plan or p.living_id = :plan or p.edition_of = :plan) and {visible p}
            order by p.edition desc, p.id desc
            """);

    private final JdbcClient jdbc;

    EditionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One edition of a plan, by its name. */
    public record EditionRow(PlanId id, String title, int edition, boolean draft) {}

    /** One edition of a plan with the act that approved it; the latest stands first, a draft before all. */
    public record EditionLine(
            PlanId id,
            String title,
            int edition,
            String state,
            @Nullable String actKind,
            @Nullable String actNumber,
            @Nullable LocalDate actDate,
            int measures) {}

    /** The editions of a living plan, its next draft among them where the scope sees it. */
    public List<EditionLine> of(Scope scope, PlanId plan) {
        return jdbc.sql(ALL)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .query((row, n) -> new EditionLine(
                        new PlanId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getInt("edition"),
                        row.getString("state"),
                        row.getString("act_kind"),
                        row.getString("act_number"),
                        row.getObject("act_date", LocalDate.class),
                        row.getInt("measures")))
                .list();
    }

    /** The latest editions of the plans that an act approved or came in one file with. */
    public List<EditionRow> ofAct(
            Scope scope, @Nullable String kind, @Nullable LocalDate date, @Nullable String number) {
        return number == null
                ? List.of()
                : jdbc.sql(OF_ACT)
                        .params(Scopes.parameters(scope))
                        .param("kind", kind)
                        .param("date", date)
                        .param("number", number.strip())
                        .query(EditionQueries::row)
                        .list();
    }

    /** The latest editions of an organisation's plans, the newest first. */
    public List<EditionRow> latest(Scope scope, UUID organisation) {
        return jdbc.sql(LATEST)
                .params(Scopes.parameters(scope))
                .param("organisation", organisation)
                .param("most", MOST)
                .query(EditionQueries::row)
                .list();
    }

    /** Whether the amendments of a document can be taken back: they are in a draft that has not changed since. */
    public boolean isReturnable(Scope scope, PlanId plan, UUID document) {
        return jdbc.sql(RETURNABLE)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .param("document", document)
                .query(Boolean.class)
                .single();
    }

    /** The plans that the amendments of a document are in. */
    public List<EditionRow> amendedBy(Scope scope, UUID document) {
        return jdbc.sql(AMENDED)
                .params(Scopes.parameters(scope))
                .param("document", document)
                .query(EditionQueries::row)
                .list();
    }

    /** The editions just before and after a plan, as far as there are any. */
    public List<EditionRow> neighbours(Scope scope, PlanId plan) {
        return jdbc.sql(NEIGHBOURS)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .query(EditionQueries::row)
                .list();
    }

    private static EditionRow row(ResultSet row, int n) throws SQLException {
        return new EditionRow(
                new PlanId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getInt("edition"),
                row.getString("state").equals("draft"));
    }
}

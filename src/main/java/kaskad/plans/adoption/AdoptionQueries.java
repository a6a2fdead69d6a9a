package kaskad.plans.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import kaskad.organisations.Scopes;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.PlanVisibility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who below a plan has adopted a plan of its own and who has not, within the reader's scope. Below a federal plan stand
 * the authorities of regions, below a region's those of municipalities and the schools, below a municipality's its schools.
 */
@Repository
public class AdoptionQueries {
    /** Lines of one slice. */
    public static final int PAGE = 100;

    private static final String BELOW = """
            from plans.plan p
                join (select n.*, n.id as organisation_id from organisations.organisation n where n.closed is null) o
                    on (p.region_id is null or o.region_id = p.region_id)
                    and (p.municipality_id is null or o.municipality_id = p.municipality_id)
                    and (case p.level
                        when 'federal' then o.type = 'authority' and o.municipality_id is null
                        when 'region' then o.type = 'school' or o.type = 'authority' and o.municipality_id is not null
                        else o.type = 'school' end)
                left join organisations.organisation t on t.id = coalesce(o.municipality_id, o.region_id)
                left join plans.adoption a on a.parent_plan_id = p.id and a.organisation_id = o.id
            where p.id = :plan and p.state = 'approved' and {scope o}
            """;

    static final String SUMMARY = Scopes.in("select t.id, t.short_name, count(*) as bodies, count(a.id) as adopted "
            + BELOW
            + " group by t.id, t.short_name order by t.short_name nulls first");
    static final String LIST = Scopes.in(
            "select o.id, o.short_name, t.short_name as territory, a.id as adoption_id, a.kind, a.number, a.date,"
                    + " a.attachment_id, a.plan_id, a.version "
                    + BELOW
                    + """
                        and (cast(:territory as uuid) is null or t.id = :territory)
                        and (cast(:adopted as boolean) is null or (a.id is not null) = :adopted)
                        and (cast(:after as uuid) is null or (o.short_name, o.id) > (
                            select x.short_name, x.id from organisations.organisation x where x.id = :after))
                    order by o.short_name, o.id
                    limit :limit
                    """);
    static final String FILE = PlanVisibility.in("""
            select a.attachment_id from plans.adoption a join plans.plan p on p.id = a.parent_plan_id
            where a.id = :id and p.id = :plan and {visible p} and {scope a}
            """);
    static final String MEASURES = PlanVisibility.in("""
            select m.id, m.number, m.title, m.adoption
            from plans.plan p join plans.measure m on m.plan_id = p.id
            where p.id = :plan and m.adoption <> 'none' and m.withdrawn_in is null and {visible p}
            order by m.position
            """);

    private final JdbcClient jdbc;

    AdoptionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many bodies of a territory have adopted; without a territory those of the nation. */
    public record Territory(@Nullable UUID id, @Nullable String name, int bodies, int adopted) {}

    /** One body below a plan, with its adoption as far as there is one. */
    public record Line(UUID organisation, String name, @Nullable String territory, @Nullable Adopted adopted) {}

    /** By what act; {@code plan} where that plan is kept here. */
    public record Adopted(
            UUID id,
            String kind,
            String number,
            LocalDate date,
            boolean file,
            @Nullable PlanId plan,
            int version) {}

    /** A measure that asks for an adoption, or seems to. */
    public record AskingMeasure(UUID id, String number, String title, AdoptionMark mark) {}

    /** What the list is narrowed to; {@code null} narrows nothing. */
    public record Filter(@Nullable UUID territory, @Nullable Boolean adopted) {
        public static final Filter ALL = new Filter(null, null);
    }

    public List<Territory> summary(Scope scope, PlanId plan) {
        return jdbc.sql(SUMMARY)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .query((row, n) -> new Territory(
                        row.getObject("id", UUID.class),
                        row.getString("short_name"),
                        row.getInt("bodies"),
                        row.getInt("adopted")))
                .list();
    }

    /** Bodies below a plan by name. */
    public Slice<Line> list(Scope scope, PlanId plan, Filter filter, @Nullable UUID after) {
        List<Line> lines = jdbc.sql(LIST)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .param("territory", filter.territory())
                .param("adopted", filter.adopted())
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(AdoptionQueries::line)
                .list();
        List<Line> shown = lines.size() > PAGE ? lines.subList(0, PAGE) : lines;
        return new Slice<>(
                shown, lines.size() > PAGE ? shown.getLast().organisation().toString() : null);
    }

    /** The scanned act of an adoption. */
    public Optional<UUID> file(Scope scope, PlanId plan, UUID adoption) {
        return jdbc.sql(FILE)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .param("id", adoption)
                .query(UUID.class)
                .optional();
    }

    public List<AskingMeasure> measures(Scope scope, PlanId plan) {
        return jdbc.sql(MEASURES)
                .params(Scopes.parameters(scope))
                .param("plan", plan.value())
                .query((row, n) -> new AskingMeasure(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        AdoptionMark.ofWord(row.getString("adoption"))))
                .list();
    }

    /** Whether bodies below a plan of this level adopt plans of their own. */
    public static boolean adoptable(PlanLevel level) {
        return level != PlanLevel.SCHOOL;
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        UUID adoption = row.getObject("adoption_id", UUID.class);
        UUID plan = row.getObject("plan_id", UUID.class);
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("short_name"),
                row.getString("territory"),
                adoption == null
                        ? null
                        : new Adopted(
                                adoption,
                                row.getString("kind"),
                                row.getString("number"),
                                row.getObject("date", LocalDate.class),
                                row.getObject("attachment_id", UUID.class) != null,
                                plan == null ? null : new PlanId(plan),
                                row.getInt("version")));
    }
}

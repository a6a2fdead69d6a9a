package kaskad.organisations.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.kernel.Scope;
import kaskad.kernel.Slice;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.SchoolKind;
import kaskad.organisations.Scopes;
import kaskad.organisations.groups.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of the register as a list. */
@Repository
public class RegisterQueries {
    /** Lines of one slice of the list. */
    public static final int PAGE = 50;

    /** Where a slice goes on: floor, short name and id of the last line. */
    private static final Pattern KEY = Pattern.compile("(\\d)_([0-9a-f-]{36})_(.+)", Pattern.DOTALL);

    private static final String NARROWED = """
            where {scope o}
                and (:closed or o.closed is null)
                and (cast(:partners as boolean) is null or (o.kind = 'partner') = cast(:partners as boolean))
                and (cast(:territory as uuid) is null or o.municipality_id = cast(:territory as uuid)
                    or o.region_id = cast(:territory as uuid))
                and (cast(:type as text) is null or o.type = cast(:type as text))
                and (cast(:query as text) is null or exists (select 1 from organisations.alias a
                    where a.organisation_id = o.id and a.words @@ to_tsquery('russian', cast(:query as text))))
                and (cast(:code as text) is null or exists (select 1 from organisations.code c
                    where c.organisation_id = o.id and c.value like cast(:code as text)))
                and (cast(:attribute as text) is null or exists (select 1 from organisations.attribute a
                    where a.organisation_id = o.id and a.key = cast(:attribute as text)
                        and (a.valid_from is null or a.valid_from <= cast(:day as date))
                        and (a.valid_until is null or a.valid_until >= cast(:day as date))))
                and (cast(:group as uuid) is null or {member o})
            """;

    static final String LIST = sql("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select o.id, o.rank, o.kind, o.type, o.school_kind, o.name, o.short_name, o.closed,
                (select m.short_name from organisations.organisation m
                    where m.id = coalesce(nullif(o.municipality_id, o.id), nullif(o.region_id, o.id))) as within
            from o
            """ + NARROWED + """
                and (cast(:afterId as uuid) is null
                    or (o.rank, o.short_name collate organisations.natural_order, o.id)
                        > (cast(:afterRank as int), cast(:afterName as text), cast(:afterId as uuid)))
            order by o.rank, o.short_name collate organisations.natural_order, o.id
            limit :limit
            """);

    static final String COUNT = sql("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select count(*) from o
            """ + NARROWED);

    static final String TERRITORIES = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n
                where n.closed is null and n.kind in ('region', 'municipality'))
            select o.id, o.short_name from o where {scope o}
            order by o.rank, o.short_name collate organisations.natural_order
            limit 300
            """);

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String sql(String text) {
        return Scopes.in(Membership.in(text));
    }

    /** A region or municipality to narrow the list to. */
    public record Territory(UUID id, String name) {}

    /** Organisations within {@code scope}, territories first, the others by name as people order them. */
    public Slice<RegisterRow> list(Scope scope, RegisterFilter filter, LocalDate day, @Nullable String after) {
        Matcher key = KEY.matcher(after == null ? "" : after);
        boolean on = key.matches();
        List<Keyed> found = jdbc.sql(LIST)
                .params(parameters(scope, filter, day))
                .param("afterRank", on ? Integer.valueOf(key.group(1)) : null)
                .param("afterId", on ? UUID.fromString(key.group(2)) : null)
                .param("afterName", on ? key.group(3) : null)
                .param("limit", PAGE + 1)
                .query(RegisterQueries::row)
                .list();
        boolean more = found.size() > PAGE;
        List<Keyed> shown = more ? found.subList(0, PAGE) : found;
        return new Slice<>(
                shown.stream().map(Keyed::row).toList(), more ? shown.getLast().key() : null);
    }

    /** How many organisations the list has. */
    public long count(Scope scope, RegisterFilter filter, LocalDate day) {
        return jdbc.sql(COUNT)
                .params(parameters(scope, filter, day))
                .query(Long.class)
                .single();
    }

    /** Territories within {@code scope}; of a nation's many municipalities the first three hundred. */
    public List<Territory> territories(Scope scope) {
        return jdbc.sql(TERRITORIES)
                .params(Scopes.parameters(scope))
                .query((row, n) -> new Territory(row.getObject("id", UUID.class), row.getString("short_name")))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(Scope scope, RegisterFilter filter, LocalDate day) {
        SearchWords words = SearchWords.of(filter.words());
        OrganisationType type = filter.type();
        var attribute = filter.attribute();
        Map<String, @Nullable Object> parameters = new HashMap<>(Scopes.parameters(scope));
        parameters.put("closed", filter.closed());
        parameters.put("partners", filter.partners());
        parameters.put("territory", filter.territory());
        parameters.put("type", type == null ? null : type.word());
        parameters.put("attribute", attribute == null ? null : attribute.word());
        parameters.put("query", words.query());
        parameters.put("code", words.code());
        parameters.put("group", filter.group());
        parameters.put("day", day);
        return parameters;
    }

    private record Keyed(int rank, RegisterRow row) {
        String key() {
            return rank + "_" + row.id() + "_" + row.shortName();
        }
    }

    private static Keyed row(ResultSet row, int n) throws SQLException {
        String schoolKind = row.getString("school_kind");
        return new Keyed(
                row.getInt("rank"),
                new RegisterRow(
                        row.getObject("id", UUID.class),
                        OrganisationKind.of(row.getString("kind")),
                        OrganisationType.of(row.getString("type")),
                        schoolKind == null ? null : SchoolKind.of(schoolKind),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("within"),
                        row.getObject("closed", LocalDate.class)));
    }
}

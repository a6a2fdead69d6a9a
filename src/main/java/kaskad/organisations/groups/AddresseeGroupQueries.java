package kaskad.organisations.groups;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.kernel.Place;
import kaskad.kernel.Scope;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.SchoolKind;
import kaskad.organisations.Scopes;
import kaskad.organisations.attributes.AttributeKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The read side of groups. A group is seen where it is kept and below it: who is addressed may know as whom. */
@Repository
public class AddresseeGroupQueries {
    private static final String SEEN = """
            ({scope g} or exists (
                select 1 from organisations.organisation s
                where s.id = any(cast(:scope_regions as uuid[]) || cast(:scope_municipalities as uuid[])
                        || cast(:scope_organisations as uuid[]))
                    and (g.region_id is null or g.region_id = s.region_id)
                    and (g.municipality_id is null or g.municipality_id = s.municipality_id)))
            """;

    static final String LIST = Scopes.in("""
            select g.id, g.region_id, g.municipality_id, g.organisation_id, g.title, g.note, k.short_name as keeper, g.listed
            from organisations.addressee_group g join organisations.organisation k on k.id = g.organisation_id
            where not g.closed and
            """ + SEEN + """
            order by g.title, g.id
            """);

    static final String FIND = Scopes.in("""
            select g.id, g.region_id, g.municipality_id, g.organisation_id, k.short_name as keeper, g.title, g.note,
                g.listed, g.types, g.school_kinds, g.municipalities, g.version,
                array(select t.key || '=' || t.value from organisations.addressee_group_attribute t
                    where t.group_id = g.id order by 1) as traits
            from organisations.addressee_group g join organisations.organisation k on k.id = g.organisation_id
            where g.id = :group and not g.closed and
            """ + SEEN);

    static final String MEMBERS = Membership.in(Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n)
            select o.region_id, o.municipality_id, o.id, o.name, o.short_name
            from o
            where {scope o} and (o.closed is null or o.closed > cast(:day as date)) and {member o}
            order by o.rank, o.short_name collate organisations.natural_order, o.id
            """));

    static final String FITTING = Scopes.in("""
            with o as (select n.*, n.id as organisation_id from organisations.organisation n
                where n.closed is null and n.kind in ('organisation', 'unit'))
            select o.region_id, o.municipality_id, o.id, o.name, o.short_name
            from o
            where {scope o}
                and (cardinality(cast(:types as text[])) = 0 or o.type = any(cast(:types as text[])))
                and (cardinality(cast(:kinds as text[])) = 0 or o.school_kind = any(cast(:kinds as text[])))
                and (cardinality(cast(:municipalities as uuid[])) = 0
                    or o.municipality_id = any(cast(:municipalities as uuid[])))
                and not exists (
                    select 1 from unnest(cast(:keys as text[]), cast(:values as text[])) as t(key, value)
                    where not exists (
                        select 1 from organisations.attribute h
                        where h.organisation_id = o.id and h.key = t.key and (t.value = '' or h.value = t.value)
                            and (h.valid_from is null or h.valid_from <= cast(:day as date))
                            and (h.valid_until is null or h.valid_until >= cast(:day as date))))
            order by o.rank, o.short_name collate organisations.natural_order, o.id
            """);

    static final String HOLDING = Membership.in(Scopes.in("""
            with o as (select n.* from organisations.organisation n where n.id = :organisation)
            select g.id, g.region_id, g.municipality_id, g.organisation_id, g.title, g.note, k.short_name as keeper, g.listed
            from organisations.addressee_group g join organisations.organisation k on k.id = g.organisation_id
            cross join o
            where not g.closed and {belongs o g} and
            """ + SEEN + """
            order by g.title, g.id
            """));

    private final JdbcClient jdbc;

    AddresseeGroupQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Groups that who acts within {@code scope} may address or is addressed by. */
    public List<GroupRow> list(Scope scope) {
        return jdbc.sql(LIST)
                .params(Scopes.parameters(scope))
                .query(AddresseeGroupQueries::line)
                .list();
    }

    /** Those of them that an organisation belongs to on {@code day}. */
    public List<GroupRow> holding(Scope scope, UUID organisation, LocalDate day) {
        return jdbc.sql(HOLDING)
                .params(Scopes.parameters(scope))
                .param("organisation", organisation)
                .param("day", day)
                .query(AddresseeGroupQueries::line)
                .list();
    }

    public Optional<Group> find(Scope scope, UUID group) {
        return jdbc.sql(FIND)
                .params(Scopes.parameters(scope))
                .param("group", group)
                .query(AddresseeGroupQueries::group)
                .optional();
    }

    /** The members of a group within {@code scope} on {@code day}. */
    List<Member> members(Scope scope, UUID group, LocalDate day) {
        return jdbc.sql(MEMBERS)
                .params(Scopes.parameters(scope))
                .param("group", group)
                .param("day", day)
                .query(AddresseeGroupQueries::member)
                .list();
    }

    /** Who would belong to a group of this rule. */
    List<Member> fitting(Scope scope, GroupRule.Fitting rule, LocalDate day) {
        List<Trait> traits = List.copyOf(rule.traits());
        return jdbc.sql(FITTING)
                .params(Scopes.parameters(scope))
                .param("types", words(rule.types(), OrganisationType::word))
                .param("kinds", words(rule.schoolKinds(), SchoolKind::word))
                .param("municipalities", rule.municipalities().toArray(UUID[]::new))
                .param("keys", words(traits, trait -> trait.key().word()))
                .param("values", words(traits, Trait::value))
                .param("day", day)
                .query(AddresseeGroupQueries::member)
                .list();
    }

    static <T> String[] words(Collection<T> all, Function<T, String> word) {
        return all.stream().map(word).toArray(String[]::new);
    }

    private static Place place(ResultSet row, String organisation) throws SQLException {
        return new Place(
                row.getObject("region_id", UUID.class),
                row.getObject("municipality_id", UUID.class),
                row.getObject(organisation, UUID.class));
    }

    private static GroupRow line(ResultSet row, int n) throws SQLException {
        return new GroupRow(
                row.getObject("id", UUID.class),
                place(row, "organisation_id"),
                row.getString("title"),
                row.getString("note"),
                row.getString("keeper"),
                row.getBoolean("listed"));
    }

    private static Member member(ResultSet row, int n) throws SQLException {
        return new Member(place(row, "id"), row.getString("name"), row.getString("short_name"));
    }

    private static Group group(ResultSet row, int n) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                place(row, "organisation_id"),
                row.getString("keeper"),
                row.getString("title"),
                row.getString("note"),
                row.getBoolean("listed") ? new GroupRule.Listed() : rule(row),
                row.getInt("version"));
    }

    private static GroupRule rule(ResultSet row) throws SQLException {
        return new GroupRule.Fitting(
                set(row.getArray("types")).stream().map(OrganisationType::of).collect(Collectors.toSet()),
                set(row.getArray("school_kinds")).stream().map(SchoolKind::of).collect(Collectors.toSet()),
                set(row.getArray("municipalities")).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toSet()),
                set(row.getArray("traits")).stream()
                        .map(AddresseeGroupQueries::trait)
                        .collect(Collectors.toSet()));
    }

    private static Trait trait(String text) {
        int equals = text.indexOf('=');
        return new Trait(AttributeKey.of(text.substring(0, equals)), text.substring(equals + 1));
    }

    private static Set<String> set(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(Object::toString).collect(Collectors.toSet());
    }
}

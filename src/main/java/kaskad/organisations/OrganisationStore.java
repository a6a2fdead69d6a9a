package kaskad.organisations;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the nodes of the register and their names in force. */
@Repository
class OrganisationStore {
    static final String INSERT = """
            insert into organisations.organisation (id, parent_id, region_id, municipality_id, kind, type, school_kind,
                name, short_name, number, time_zone)
            values (:id, :parent, :region, :municipality, :kind, :type, :schoolKind, :name, :shortName, :number, :zone)
            """;
    static final String INSERT_ALL = """
            insert into organisations.organisation (id, parent_id, region_id, municipality_id, kind, type, school_kind,
                name, short_name, number, time_zone, operation_id)
            select n.id, n.parent, n.region, n.municipality, n.kind, n.type, n.school_kind, n.name, n.short_name, n.number,
                n.zone, :operation
            from unnest(cast(:ids as uuid[]), cast(:parents as uuid[]), cast(:regions as uuid[]),
                cast(:municipalities as uuid[]), cast(:kinds as text[]), cast(:types as text[]),
                cast(:schoolKinds as text[]), cast(:names as text[]), cast(:shortNames as text[]),
                cast(:numbers as int[]), cast(:zones as text[]))
                as n(id, parent, region, municipality, kind, type, school_kind, name, short_name, number, zone)
            """;
    static final String INSERT_ALL_NAMES = """
            insert into organisations.alias (id, organisation_id, kind, text)
            select n.id, n.organisation, n.kind, n.text
            from unnest(cast(:ids as uuid[]), cast(:organisations as uuid[]), cast(:kinds as text[]),
                cast(:texts as text[])) as n(id, organisation, kind, text)
            """;
    static final String BROUGHT =
            "select id from organisations.organisation where operation_id = :operation for update";
    static final String REMOVE_NAMES =
            "delete from organisations.alias where organisation_id = any(cast(:ids as uuid[]))";
    static final String REMOVE_CODES =
            "delete from organisations.code where organisation_id = any(cast(:ids as uuid[]))";
    static final String REMOVE_ATTRIBUTES =
            "delete from organisations.attribute where organisation_id = any(cast(:ids as uuid[]))";
    static final String REMOVE_MEMBERSHIPS =
            "delete from organisations.addressee_group_member where organisation_id = any(cast(:ids as uuid[]))";
    static final String REMOVE = "delete from organisations.organisation where id = any(cast(:ids as uuid[]))";
    static final String INSERT_NAMES = """
            insert into organisations.alias (id, organisation_id, kind, text)
            select n.id, :organisation, n.kind, n.text
            from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:texts as text[])) as n(id, kind, text)
            """;
    static final String INSERT_RURAL = """
            insert into organisations.attribute (id, organisation_id, key) values (:id, :organisation, 'rural')
            """;
    static final String UPDATE = """
            update organisations.organisation
            set type = :type, school_kind = :schoolKind, name = :name, short_name = :shortName, number = :number,
                version = version + 1
            where id = :id and version = :version
            """;
    static final String CORRECT_NAME = """
            update organisations.alias set text = :text
            where organisation_id = :organisation and kind = :kind and valid_until is null
            """;
    static final String FORGET_ALIASES = """
            delete from organisations.alias
            where organisation_id = :organisation and kind = 'other' and valid_until is null
                and text <> all(cast(:kept as text[]))
            """;
    static final String ALIASES_KEPT = """
            select text from organisations.alias
            where organisation_id = :organisation and kind = 'other' and valid_until is null
            """;

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A name that is to be written: {@code full}, {@code short} or {@code other}. */
    record Name(UUID id, String kind, String text) {}

    void insert(Organisation organisation, @Nullable SchoolKind schoolKind) {
        jdbc.sql(INSERT)
                .param("id", organisation.id())
                .param("parent", organisation.parent())
                .param("region", organisation.place().region())
                .param("municipality", organisation.place().municipality())
                .param("kind", organisation.kind().word())
                .param("type", organisation.type().word())
                .param("schoolKind", schoolKind == null ? null : schoolKind.word())
                .param("name", organisation.name())
                .param("shortName", organisation.shortName())
                .param("number", organisation.number())
                .param("zone", organisation.zone().getId())
                .update();
    }

    void insertNames(UUID organisation, List<Name> names) {
        jdbc.sql(INSERT_NAMES)
                .param("organisation", organisation)
                .param("ids", names.stream().map(Name::id).toArray(UUID[]::new))
                .param("kinds", names.stream().map(Name::kind).toArray(String[]::new))
                .param("texts", names.stream().map(Name::text).toArray(String[]::new))
                .update();
    }

    /** Many at once, each with its names, under the operation that brings them. */
    void insertAll(UUID operation, List<Organisation> all, List<@Nullable SchoolKind> kinds) {
        jdbc.sql(INSERT_ALL)
                .param("operation", operation)
                .param("ids", all.stream().map(Organisation::id).toArray(UUID[]::new))
                .param("parents", all.stream().map(Organisation::parent).toArray(UUID[]::new))
                .param("regions", all.stream().map(one -> one.place().region()).toArray(UUID[]::new))
                .param(
                        "municipalities",
                        all.stream().map(one -> one.place().municipality()).toArray(UUID[]::new))
                .param("kinds", texts(all, one -> one.kind().word()))
                .param("types", texts(all, one -> one.type().word()))
                .param(
                        "schoolKinds",
                        kinds.stream()
                                .map(kind -> kind == null ? null : kind.word())
                                .toArray(String[]::new))
                .param("names", texts(all, Organisation::name))
                .param("shortNames", texts(all, Organisation::shortName))
                .param("numbers", all.stream().map(Organisation::number).toArray(Integer[]::new))
                .param("zones", texts(all, one -> one.zone().getId()))
                .update();
    }

    /** Names of many organisations at once; {@code owners} stand in the order of {@code names}. */
    void insertAllNames(List<UUID> owners, List<Name> names) {
        jdbc.sql(INSERT_ALL_NAMES)
                .param("organisations", owners.toArray(UUID[]::new))
                .param("ids", names.stream().map(Name::id).toArray(UUID[]::new))
                .param("kinds", names.stream().map(Name::kind).toArray(String[]::new))
                .param("texts", names.stream().map(Name::text).toArray(String[]::new))
                .update();
    }

    /** Removes what an operation brought; gives how many, or nothing where something stands on one of them. */
    OptionalInt remove(UUID operation) {
        UUID[] ids = jdbc.sql(BROUGHT)
                .param("operation", operation)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        try {
            for (String sql : List.of(REMOVE_NAMES, REMOVE_CODES, REMOVE_ATTRIBUTES, REMOVE_MEMBERSHIPS, REMOVE)) {
                jdbc.sql(sql).param("ids", ids).update();
            }
        } catch (DataIntegrityViolationException used) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(ids.length);
    }

    private static String[] texts(List<Organisation> all, Function<Organisation, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    void insertRural(UUID id, UUID organisation) {
        jdbc.sql(INSERT_RURAL)
                .param("id", id)
                .param("organisation", organisation)
                .update();
    }

    /** Whether the organisation still had {@code version}. */
    boolean update(UUID id, int version, OrganisationEdit edit) {
        SchoolKind kind = edit.schoolKind();
        return jdbc.sql(UPDATE)
                        .param("id", id)
                        .param("version", version)
                        .param("type", edit.type().word())
                        .param("schoolKind", kind == null ? null : kind.word())
                        .param("name", edit.name())
                        .param("shortName", edit.shortName())
                        .param("number", edit.number())
                        .update()
                == 1;
    }

    void correctName(UUID organisation, String kind, String text) {
        jdbc.sql(CORRECT_NAME)
                .param("organisation", organisation)
                .param("kind", kind)
                .param("text", text)
                .update();
    }

    /** Leaves {@code wanted} of the further names and says which of them are yet to be written. */
    List<String> keepAliases(UUID organisation, List<String> wanted) {
        jdbc.sql(FORGET_ALIASES)
                .param("organisation", organisation)
                .param("kept", wanted.toArray(String[]::new))
                .update();
        List<String> kept = jdbc.sql(ALIASES_KEPT)
                .param("organisation", organisation)
                .query(String.class)
                .list();
        return wanted.stream().filter(text -> !kept.contains(text)).collect(Collectors.toList());
    }
}

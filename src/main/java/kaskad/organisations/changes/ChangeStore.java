package kaskad.organisations.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.kernel.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes changes and what they do to the register. */
@Repository
class ChangeStore {
    static final String INSERT = """
            insert into organisations.change (id, kind, region_id, municipality_id, organisation_id, day, basis, made_by,
                made_by_name, made_at)
            values (:id, :kind, :region, :municipality, :organisation, :day, :basis, :by, :name, :at)
            """;
    static final String INSERT_PARTS = """
            insert into organisations.change_part (change_id, organisation_id, becomes, version_after, was_name,
                was_short_name, was_parent, was_region, was_municipality, was_closed)
            select :change, o.id, o.id = any(cast(:becomes as uuid[])), o.version + 1, o.name, o.short_name, o.parent_id,
                o.region_id, o.municipality_id, o.closed
            from organisations.organisation o where o.id = any(cast(:organisations as uuid[]))
            """;
    static final String TOUCH = """
            update organisations.organisation set version = version + 1
            where id = any(cast(:organisations as uuid[]))
            """;
    static final String CLOSE = """
            update organisations.organisation set closed = :day where id = any(cast(:organisations as uuid[]))
            """;
    static final String RENAME = """
            update organisations.organisation set name = :name, short_name = :shortName where id = :organisation
            """;
    static final String END_NAMES = """
            update organisations.alias set valid_until = cast(:day as date) - 1, ended_by_change = :change
            where organisation_id = :organisation and kind in ('full', 'short') and valid_until is null
                and (valid_from is null or valid_from < cast(:day as date))
            """;
    static final String INSERT_NAME = """
            insert into organisations.alias (id, organisation_id, kind, text, valid_from, basis, made_by_change)
            values (:id, :organisation, :kind, :text, :day, :basis, :change)
            """;
    static final String INHERIT_NAMES = """
            insert into organisations.alias (id, organisation_id, kind, text, valid_from, basis, made_by_change)
            select gen_random_uuid(), :heir, 'other', t.text, :day, :basis, :change
            from (select distinct a.text from organisations.alias a
                where a.organisation_id = any(cast(:organisations as uuid[])) and a.valid_until is null) t
            where not exists (select 1 from organisations.alias h where h.organisation_id = :heir and h.text = t.text)
            """;
    static final String TRANSFER = """
            update organisations.organisation
            set parent_id = :municipality, municipality_id = :municipality, region_id = :region
            where id = :organisation
            """;
    static final String FIND = """
            select c.kind, c.organisation_id, c.region_id, c.municipality_id
            from organisations.change c where c.id = :change and c.undone_at is null
            """;
    static final String PARTS = """
            select p.organisation_id, p.becomes, p.version_after, o.version, p.was_name, p.was_short_name, p.was_parent,
                p.was_region, p.was_municipality, o.region_id, o.municipality_id
            from organisations.change_part p join organisations.organisation o on o.id = p.organisation_id
            where p.change_id = :change
            for update of o
            """;
    static final String RESTORE = """
            update organisations.organisation o
            set name = p.was_name, short_name = p.was_short_name, parent_id = p.was_parent, region_id = p.was_region,
                municipality_id = p.was_municipality, closed = p.was_closed, version = o.version + 1
            from organisations.change_part p where p.change_id = :change and o.id = p.organisation_id
            """;
    static final String FORGET_NAMES = "delete from organisations.alias where made_by_change = :change";
    static final String REOPEN_NAMES = """
            update organisations.alias set valid_until = null, ended_by_change = null where ended_by_change = :change
            """;
    static final String UNDONE = "update organisations.change set undone_at = :at where id = :change";
    static final String REMEMBER = """
            insert into organisations.handed (change_id, subject, row_id, was)
            select :change, :subject, r.id, r.was
            from unnest(cast(:ids as uuid[]), cast(:was as text[])) as r(id, was)
            """;
    static final String REMEMBERED = """
            select h.row_id, h.was from organisations.handed h where h.change_id = :change and h.subject = :subject
            """;

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A change that is not undone: its kind and whom it is about. */
    record Made(String kind, Place place) {}

    void insert(UUID id, NewChange change, Place place, Actor actor, Instant at) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("kind", change.change().word())
                .param("region", place.region())
                .param("municipality", place.municipality())
                .param("organisation", place.organisation())
                .param("day", change.day())
                .param("basis", change.basis())
                .param("by", actor.account())
                .param("name", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Writes down how {@code all} were; {@code becomes} are those that go on or come into being. */
    void insertParts(UUID change, Collection<UUID> all, Collection<UUID> becomes) {
        jdbc.sql(INSERT_PARTS)
                .param("change", change)
                .param("organisations", array(all))
                .param("becomes", array(becomes))
                .update();
        jdbc.sql(TOUCH).param("organisations", array(all)).update();
    }

    void close(Collection<UUID> organisations, LocalDate day) {
        jdbc.sql(CLOSE)
                .param("organisations", array(organisations))
                .param("day", day)
                .update();
    }

    /** Whether both names in force were older than the day. */
    boolean endNames(UUID change, UUID organisation, LocalDate day) {
        return jdbc.sql(END_NAMES)
                        .param("change", change)
                        .param("organisation", organisation)
                        .param("day", day)
                        .update()
                == 2;
    }

    void rename(OrganisationChange.Renaming renaming) {
        jdbc.sql(RENAME)
                .param("organisation", renaming.organisation())
                .param("name", renaming.name())
                .param("shortName", renaming.shortName())
                .update();
    }

    void insertName(UUID id, UUID change, UUID organisation, String kind, String text, NewChange given) {
        jdbc.sql(INSERT_NAME)
                .param("id", id)
                .param("change", change)
                .param("organisation", organisation)
                .param("kind", kind)
                .param("text", text)
                .param("day", given.day())
                .param("basis", given.basis())
                .update();
    }

    /** Papers that name those who are no more mean the heir. */
    void inheritNames(UUID change, Collection<UUID> from, UUID heir, NewChange given) {
        jdbc.sql(INHERIT_NAMES)
                .param("change", change)
                .param("organisations", array(from))
                .param("heir", heir)
                .param("day", given.day())
                .param("basis", given.basis())
                .update();
    }

    void transfer(UUID organisation, Place to) {
        jdbc.sql(TRANSFER)
                .param("organisation", organisation)
                .param("municipality", to.municipality())
                .param("region", to.region())
                .update();
    }

    Optional<Made> find(UUID change) {
        return jdbc.sql(FIND)
                .param("change", change)
                .query((row, n) -> new Made(
                        row.getString("kind"),
                        new Place(
                                row.getObject("region_id", UUID.class),
                                row.getObject("municipality_id", UUID.class),
                                row.getObject("organisation_id", UUID.class))))
                .optional();
    }

    /** The organisations of a change, locked. */
    List<Part> parts(UUID change) {
        return jdbc.sql(PARTS).param("change", change).query(ChangeStore::part).list();
    }

    void undo(UUID change, Instant at) {
        jdbc.sql(RESTORE).param("change", change).update();
        jdbc.sql(FORGET_NAMES).param("change", change).update();
        jdbc.sql(REOPEN_NAMES).param("change", change).update();
        jdbc.sql(UNDONE)
                .param("change", change)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remember(UUID change, String subject, Map<UUID, String> rows) {
        List<UUID> ids = List.copyOf(rows.keySet());
        jdbc.sql(REMEMBER)
                .param("change", change)
                .param("subject", subject)
                .param("ids", array(ids))
                .param("was", ids.stream().map(rows::get).toArray(String[]::new))
                .update();
    }

    Map<UUID, String> remembered(UUID change, String subject) {
        return jdbc
                .sql(REMEMBERED)
                .param("change", change)
                .param("subject", subject)
                .query((row, n) -> Map.entry(row.getObject("row_id", UUID.class), row.getString("was")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static Part part(ResultSet row, int n) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        return new Part(
                organisation,
                row.getBoolean("becomes"),
                row.getInt("version_after"),
                row.getInt("version"),
                row.getString("was_name"),
                row.getString("was_short_name"),
                row.getObject("was_parent", UUID.class),
                new Place(
                        row.getObject("was_region", UUID.class),
                        row.getObject("was_municipality", UUID.class),
                        organisation),
                new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        organisation));
    }
}

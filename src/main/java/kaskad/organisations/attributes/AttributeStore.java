package kaskad.organisations.attributes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes attributes; what has ended stays. */
@Repository
class AttributeStore {
    static final String INSERT = """
            insert into organisations.attribute (id, organisation_id, key, value, valid_from, valid_until)
            select :id, :organisation, :key, :value, cast(:from as date), cast(:until as date)
            where not exists (
                select 1 from organisations.attribute a
                where a.organisation_id = :organisation and a.key = :key and a.value = :value
                    and daterange(a.valid_from, a.valid_until, '[]')
                        && daterange(cast(:from as date), cast(:until as date), '[]'))
            """;
    static final String INSERT_ALL = """
            insert into organisations.attribute (id, organisation_id, key, value)
            select n.id, n.organisation, n.key, n.value
            from unnest(cast(:ids as uuid[]), cast(:organisations as uuid[]), cast(:keys as text[]),
                cast(:values as text[])) as n(id, organisation, key, value)
            """;
    static final String END = """
            update organisations.attribute set valid_until = :until
            where id = :id and organisation_id = :organisation and valid_until is null
                and coalesce(valid_from, cast(:until as date)) <= cast(:until as date)
            returning key
            """;
    static final String NEVER_HELD = """
            delete from organisations.attribute
            where id = :id and organisation_id = :organisation and valid_until is null
                and valid_from > cast(:until as date)
            returning key
            """;

    private final JdbcClient jdbc;

    AttributeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was not said already of some of these days. */
    boolean insert(Attribute attribute) {
        return jdbc.sql(INSERT)
                        .param("id", attribute.id())
                        .param("organisation", attribute.organisation())
                        .param("key", attribute.key().word())
                        .param("value", attribute.value())
                        .param("from", attribute.from())
                        .param("until", attribute.until())
                        .update()
                == 1;
    }

    void insertAll(List<Attribute> attributes) {
        jdbc.sql(INSERT_ALL)
                .param("ids", attributes.stream().map(Attribute::id).toArray(UUID[]::new))
                .param(
                        "organisations",
                        attributes.stream().map(Attribute::organisation).toArray(UUID[]::new))
                .param("keys", attributes.stream().map(one -> one.key().word()).toArray(String[]::new))
                .param("values", attributes.stream().map(Attribute::value).toArray(String[]::new))
                .update();
    }

    /** The key of what has ended, if it held; what ends before it began is as if it had never been said. */
    Optional<AttributeKey> end(UUID organisation, UUID id, LocalDate until) {
        return end(END, organisation, id, until).or(() -> end(NEVER_HELD, organisation, id, until));
    }

    private Optional<AttributeKey> end(String sql, UUID organisation, UUID id, LocalDate until) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("organisation", organisation)
                .param("until", until)
                .query(String.class)
                .optional()
                .map(AttributeKey::of);
    }
}

package kaskad.organisations.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes codes: a new one ends the one before it, nothing is overwritten. */
@Repository
class CodeStore {
    static final String INSERT = """
            insert into organisations.code (id, organisation_id, system, value, valid_from, valid_until)
            values (:id, :organisation, :system, :value, :from, :until)
            """;
    static final String INSERT_ALL = """
            insert into organisations.code (id, organisation_id, system, value)
            select n.id, n.organisation, n.system, n.value
            from unnest(cast(:ids as uuid[]), cast(:organisations as uuid[]), cast(:systems as text[]),
                cast(:values as text[])) as n(id, organisation, system, value)
            """;
    static final String DROP_LATER = """
            delete from organisations.code
            where organisation_id = :organisation and system = :system and valid_until is null
                and (valid_from >= cast(:from as date) or cast(:from as date) is null)
            """;
    static final String END_BEFORE = """
            update organisations.code set valid_until = cast(:from as date) - 1
            where organisation_id = :organisation and system = :system and valid_until is null
            """;
    static final String END = """
            update organisations.code set valid_until = :until
            where id = :id and organisation_id = :organisation and valid_until is null
                and coalesce(valid_from, cast(:until as date)) <= cast(:until as date)
            returning value
            """;
    static final String NEVER_HELD = """
            delete from organisations.code
            where id = :id and organisation_id = :organisation and valid_until is null
                and valid_from > cast(:until as date)
            returning value
            """;
    static final String LOCK = "select version from organisations.organisation where id = :organisation for update";

    private final JdbcClient jdbc;

    CodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer of an organisation's codes at a time. */
    void lock(UUID organisation) {
        jdbc.sql(LOCK).param("organisation", organisation).query(Integer.class).single();
    }

    /** Ends what is in force the day before; what would begin later, or has no beginning to keep, gives way. */
    void giveWay(Code next) {
        jdbc.sql(DROP_LATER)
                .param("organisation", next.organisation())
                .param("system", next.system().word())
                .param("from", next.from())
                .update();
        jdbc.sql(END_BEFORE)
                .param("organisation", next.organisation())
                .param("system", next.system().word())
                .param("from", next.from())
                .update();
    }

    void insert(Code code) {
        jdbc.sql(INSERT)
                .param("id", code.id())
                .param("organisation", code.organisation())
                .param("system", code.system().word())
                .param("value", code.value())
                .param("from", code.from())
                .param("until", code.until())
                .update();
    }

    void insertAll(List<Code> codes) {
        jdbc.sql(INSERT_ALL)
                .param("ids", codes.stream().map(Code::id).toArray(UUID[]::new))
                .param("organisations", codes.stream().map(Code::organisation).toArray(UUID[]::new))
                .param(
                        "systems",
                        codes.stream().map(code -> code.system().word()).toArray(String[]::new))
                .param("values", codes.stream().map(Code::value).toArray(String[]::new))
                .update();
    }

    /** The code that has ended, if it was in force; one that ends before it began is as if it had never been. */
    Optional<String> end(UUID organisation, UUID id, LocalDate until) {
        return end(END, organisation, id, until).or(() -> end(NEVER_HELD, organisation, id, until));
    }

    private Optional<String> end(String sql, UUID organisation, UUID id, LocalDate until) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("organisation", organisation)
                .param("until", until)
                .query(String.class)
                .optional();
    }
}

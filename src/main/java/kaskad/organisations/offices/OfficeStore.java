package kaskad.organisations.offices;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes posts and their holders. */
@Repository
class OfficeStore {
    static final String INSERT = """
            insert into organisations.office (id, organisation_id, title, head)
            values (:id, :organisation, :title, :head)
            """;
    static final String TOUCH = """
            update organisations.office set version = version + 1
            where id = :id and version = :version and not closed
            """;
    static final String CLOSE = "update organisations.office set closed = true where id = :id";
    static final String INSERT_HOLDING = """
            insert into organisations.holding (id, office_id, person, account_id, acting, valid_from, valid_until, basis)
            values (:id, :office, :person, :account, :acting, :from, :until, :basis)
            """;
    static final String END_BEFORE = """
            update organisations.holding set valid_until = cast(:from as date) - 1
            where office_id = :office and not acting and valid_until is null and valid_from < cast(:from as date)
            """;
    static final String END = """
            update organisations.holding set valid_until = :until
            where id = :id and office_id = :office and valid_from <= cast(:until as date)
            """;

    private final JdbcClient jdbc;

    OfficeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID organisation, String title, boolean head) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("organisation", organisation)
                .param("title", title)
                .param("head", head)
                .update();
    }

    /** Takes the post for this change, if it still had {@code version}. */
    boolean touch(UUID id, int version) {
        return jdbc.sql(TOUCH).param("id", id).param("version", version).update() == 1;
    }

    void close(UUID id) {
        jdbc.sql(CLOSE).param("id", id).update();
    }

    /** Whoever held the post for good until further notice held it until the day before. */
    void endBefore(UUID office, LocalDate from) {
        jdbc.sql(END_BEFORE).param("office", office).param("from", from).update();
    }

    void insert(UUID id, UUID office, NewHolding holding) {
        jdbc.sql(INSERT_HOLDING)
                .param("id", id)
                .param("office", office)
                .param("person", holding.person().strip())
                .param("account", holding.account())
                .param("acting", holding.acting())
                .param("from", holding.from())
                .param("until", holding.until())
                .param("basis", holding.basis())
                .update();
    }

    boolean end(UUID office, UUID holding, LocalDate until) {
        return jdbc.sql(END)
                        .param("id", holding)
                        .param("office", office)
                        .param("until", until)
                        .update()
                == 1;
    }
}

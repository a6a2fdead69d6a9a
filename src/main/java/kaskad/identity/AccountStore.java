package kaskad.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kaskad.kernel.Appointment;
import kaskad.kernel.Place;
import kaskad.kernel.Role;
import kaskad.kernel.Scope;
import kaskad.organisations.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of accounts and appointments. */
@Repository
class AccountStore {
    static final String INSERT = """
            insert into identity.account (id, login, name, password_hash, created_at)
            values (:id, :login, :name, :hash, :at)
            """;
    static final String BY_LOGIN = """
            select id, login, name, password_hash, failures, locked_until, closed, version
            from identity.account where login = :login
            """;
    static final String BY_ID = """
            select id, login, name, password_hash, failures, locked_until, closed, version
            from identity.account where id = :id
            """;
    static final String COUNT_FAILURE = """
            update identity.account set failures = failures + 1, locked_until = cast(:lockedUntil as timestamptz)
            where id = :id
            """;
    static final String CLEAR_FAILURES = """
            update identity.account set failures = 0, locked_until = null where id = :id and failures > 0
            """;
    static final String SET_PASSWORD = """
            update identity.account set password_hash = :hash, failures = 0, locked_until = null, version = version + 1
            where id = :id
            """;
    static final String END_SESSIONS = """
            delete from identity.spring_session where principal_name = (select login from identity.account where id = :id)
            """;
    static final String HOMES = """
            select o.region_id, o.municipality_id, o.id
            from identity.appointment a join organisations.organisation o on o.id = a.organisation_id
            where a.account_id = :account
            """;
    static final String APPOINT = """
            insert into identity.appointment (id, account_id, role, organisation_id, valid_from, valid_until, act)
            values (:id, :account, :role, :organisation, :from, :until, :act)
            """;
    static final String APPOINT_SCOPE = """
            insert into identity.appointment_scope (appointment_id, organisation_id) values (:id, :organisation)
            """;
    static final String APPOINTMENTS = """
            select a.id, a.role, a.organisation_id, s.organisation_id as scope_id, o.kind
            from identity.appointment a
            join identity.appointment_scope s on s.appointment_id = a.id
            join organisations.organisation o on o.id = s.organisation_id
            where a.account_id = :account and a.valid_from <= :today
                and (a.valid_until is null or a.valid_until >= :today)
            order by a.id
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, String login, String name, String hash, Instant at) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("login", login)
                .param("name", name)
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Account> findByLogin(String login) {
        return jdbc.sql(BY_LOGIN)
                .param("login", login)
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> find(UUID id) {
        return jdbc.sql(BY_ID).param("id", id).query(AccountStore::account).optional();
    }

    void countFailure(UUID id, @Nullable Instant lockedUntil) {
        jdbc.sql(COUNT_FAILURE)
                .param("id", id)
                .param("lockedUntil", lockedUntil == null ? null : lockedUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    void clearFailures(UUID id) {
        jdbc.sql(CLEAR_FAILURES).param("id", id).update();
    }

    void setPassword(UUID id, String hash) {
        jdbc.sql(SET_PASSWORD).param("id", id).param("hash", hash).update();
    }

    void endSessions(UUID id) {
        jdbc.sql(END_SESSIONS).param("id", id).update();
    }

    /** Where the account holds its appointments. */
    List<Place> homes(UUID account) {
        return jdbc.sql(HOMES)
                .param("account", account)
                .query((row, n) -> new Place(
                        row.getObject("region_id", UUID.class),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("id", UUID.class)))
                .list();
    }

    void appoint(UUID id, UUID account, NewAppointment given) {
        jdbc.sql(APPOINT)
                .param("id", id)
                .param("account", account)
                .param("role", given.role().name().toLowerCase(Locale.ROOT))
                .param("organisation", given.organisation())
                .param("from", given.from())
                .param("until", given.until())
                .param("act", given.act())
                .update();
        given.scope()
                .forEach(organisation -> jdbc.sql(APPOINT_SCOPE)
                        .param("id", id)
                        .param("organisation", organisation)
                        .update());
    }

    /** One row a scope; rows of the same appointment are joined by the caller. */
    List<Appointment> appointments(UUID account, LocalDate today) {
        return jdbc.sql(APPOINTMENTS)
                .param("account", account)
                .param("today", today)
                .query(AccountStore::appointment)
                .list();
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        OffsetDateTime locked = row.getObject("locked_until", OffsetDateTime.class);
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                row.getString("password_hash"),
                row.getInt("failures"),
                locked == null ? null : locked.toInstant(),
                row.getBoolean("closed"),
                row.getInt("version"));
    }

    private static Appointment appointment(ResultSet row, int n) throws SQLException {
        UUID root = row.getObject("scope_id", UUID.class);
        Scope scope = switch (OrganisationKind.of(row.getString("kind"))) {
            case NATION -> Scope.NATION;
            case REGION -> Scope.region(root);
            case MUNICIPALITY -> Scope.municipality(root);
            case ORGANISATION, UNIT, PARTNER -> Scope.organisation(root);
        };
        return new Appointment(
                row.getObject("id", UUID.class),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                row.getObject("organisation_id", UUID.class),
                scope);
    }
}

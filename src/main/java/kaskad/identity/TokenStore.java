package kaskad.identity;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL of tokens. */
@Repository
class TokenStore {
    static final String INSERT = """
            insert into identity.token (id, account_id, name, sha256, created_at, expires_at)
            values (:id, :account, :name, :sha256, :now, :expires)
            """;
    static final String FIND = """
            select a.id, a.login
            from identity.token t
            join identity.account a on a.id = t.account_id
            where t.sha256 = :sha256 and not t.revoked and not a.closed and t.expires_at > :now
            """;

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID account, String name, String sha256, Instant now, Instant expires) {
        jdbc.sql(INSERT)
                .param("id", id)
                .param("account", account)
                .param("name", name)
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<SignedIn> find(String sha256, Instant now) {
        return jdbc.sql(FIND)
                .param("sha256", sha256)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new SignedIn(row.getObject("id", UUID.class), row.getString("login")))
                .optional();
    }
}

package kaskad.storage;

import java.io.IOException;
import java.net.URI;
import kaskad.storage.postgres.PgServer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which database: the server named by {@code kaskad.database-url} ({@code KASKAD_DATABASE_URL}), otherwise the embedded
 * one under the home. Hikari, Flyway and sessions follow the connection details; there is no other place that knows.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Home home(@Value("${kaskad.home}") String path) {
        return new Home(java.nio.file.Path.of(path)).make();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "kaskad.database-url", matchIfMissing = true, havingValue = "embedded")
    PgServer embeddedServer(Home home) throws IOException {
        return PgServer.start(home.path());
    }

    @Bean
    @ConditionalOnProperty(name = "kaskad.database-url", matchIfMissing = true, havingValue = "embedded")
    JdbcConnectionDetails embedded(PgServer server) {
        return new Connection(server.jdbcUrl("postgres"), server.user(), server.password());
    }

    @Bean
    @ConditionalOnProperty(name = "kaskad.database-url")
    @org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean(JdbcConnectionDetails.class)
    JdbcConnectionDetails external(@Value("${kaskad.database-url}") String url) {
        return Connection.parse(url);
    }

    /** An address like {@code postgresql://user:password@host:port/database}, with or without {@code jdbc:}. */
    record Connection(
            String url, @Nullable String user, @Nullable String secret) implements JdbcConnectionDetails {

        static Connection parse(String given) {
            URI uri = URI.create(given.replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:"));
            String[] who = uri.getUserInfo() == null
                    ? new String[0]
                    : uri.getUserInfo().split(":", 2);
            String query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
            String host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
            return new Connection(
                    "jdbc:postgresql://" + host + uri.getPath() + query,
                    who.length > 0 ? who[0] : null,
                    who.length > 1 ? who[1] : null);
        }

        @Override
        public @Nullable String getUsername() {
            return user;
        }

        @Override
        public @Nullable String getPassword() {
            return secret;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}

package kaskad.storage;

import java.io.IOException;
import java.nio.file.Path;
import kaskad.storage.postgres.PgServer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private static final String EMBEDDED = "embedded";

    @Bean
    Home home(@Value("${kaskad.home}") Path path) {
        return new Home(path).make();
    }

    /** {@code kaskad.join}: a command that may find the server running beside it. */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "kaskad.database-url", havingValue = EMBEDDED)
    PgServer embeddedServer(Home home, @Value("${kaskad.join:false}") boolean join) throws IOException {
        return join ? PgServer.join(home.path()) : PgServer.start(home.path());
    }

    @Bean
    JdbcConnectionDetails connectionDetails(
            @Value("${kaskad.database-url}") String url, ObjectProvider<PgServer> embedded) {
        PgServer server = embedded.getIfAvailable();
        return new Details(
                server == null
                        ? DatabaseAddress.parse(url)
                        : new DatabaseAddress(server.jdbcUrl("postgres"), server.user(), server.password()));
    }

    private record Details(DatabaseAddress address) implements JdbcConnectionDetails {
        @Override
        public @Nullable String getUsername() {
            return address.user();
        }

        @Override
        public @Nullable String getPassword() {
            return address.password();
        }

        @Override
        public String getJdbcUrl() {
            return address.url();
        }
    }
}

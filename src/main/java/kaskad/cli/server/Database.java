package kaskad.cli.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import kaskad.storage.DatabaseAddress;
import kaskad.storage.postgres.PgServer;
import org.jspecify.annotations.Nullable;

/** The installation's database for a command that needs no Spring; joins the embedded server where it runs already. */
record Database(DataSource source, @Nullable PgServer embedded) implements AutoCloseable {

    static Database of(Path home) throws IOException {
        Optional<String> external = external();
        if (external.isPresent()) {
            return new Database(DatabaseAddress.parse(external.get()).source(), null);
        }
        PgServer server = PgServer.join(home);
        DatabaseAddress address = new DatabaseAddress(server.jdbcUrl("postgres"), server.user(), server.password());
        return new Database(address.source(), server);
    }

    /** Whether the database is ours, below the home: no address is given, or the word for it. */
    static boolean isEmbedded() {
        return external().isEmpty();
    }

    private static Optional<String> external() {
        return Optional.ofNullable(System.getenv("KASKAD_DATABASE_URL")).filter(given -> !given.equals("embedded"));
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}

package kaskad.cli.server;

import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import kaskad.storage.DatabaseAddress;
import kaskad.storage.postgres.PgServer;
import org.jspecify.annotations.Nullable;

/** The installation's database for a command that needs no Spring; joins the embedded server where it runs already. */
record Database(DataSource source, @Nullable PgServer embedded) implements AutoCloseable {

    static Database of(Path home) throws IOException {
        String external = System.getenv("KASKAD_DATABASE_URL");
        if (external != null) {
            return new Database(DatabaseAddress.parse(external).source(), null);
        }
        PgServer server = PgServer.join(home);
        DatabaseAddress address = new DatabaseAddress(server.jdbcUrl("postgres"), server.user(), server.password());
        return new Database(address.source(), server);
    }

    @Override
    public void close() throws IOException {
        if (embedded != null) {
            embedded.close();
        }
    }
}

package kaskad.cli.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import kaskad.storage.Home;
import kaskad.storage.backup.Backup;
import kaskad.storage.postgres.PgServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kaskad backup FILE}: may run beside the server. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "writes the database and the files of a home to one zip file; the server may run meanwhile")
public final class BackupCommand implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Parameters(index = "0", paramLabel = "FILE", description = "the zip file to write")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException, SQLException {
        Path target = Objects.requireNonNull(file);
        if (Database.isEmbedded() && !PgServer.exists(home.path())) {
            return nothing("the home folder " + home.path());
        }
        try (Database database = Database.of(home.path())) {
            if (Backup.isEmpty(database.source())) {
                return nothing("the database of " + home.path());
            }
            long rows = Backup.write(database.source(), new Home(home.path()), target);
            System.out.println("Backup of " + rows + " rows is in " + target);
        }
        return 0;
    }

    private static int nothing(String where) {
        System.err.println("There is nothing to back up: " + where + " holds no installation of Kaskad yet");
        return 2;
    }
}

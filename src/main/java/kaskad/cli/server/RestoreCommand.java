package kaskad.cli.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.Callable;
import kaskad.storage.Home;
import kaskad.storage.backup.Restore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kaskad restore FILE}: into an empty home or an empty external database. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "fills an empty home from a backup and upgrades it to this version")
public final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private final HomeOption home = new HomeOption();

    @Parameters(index = "0", paramLabel = "FILE", description = "the zip file that backup wrote")
    private @Nullable Path file;

    @Override
    public Integer call() throws SQLException {
        Path source = Objects.requireNonNull(file);
        try (Database database = Database.of(home.path())) {
            long rows = Restore.read(database.source(), new Home(home.path()), source);
            System.out.println("Restored " + rows + " rows into " + home.path());
            return 0;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }
}

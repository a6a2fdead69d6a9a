package kaskad.cli.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which home folder a command works on. */
final class HomeOption {
    @Option(names = "--home", description = "home folder (default: $KASKAD_HOME, else ~/.kaskad)")
    @Nullable
    Path home;

    Path path() {
        if (home != null) {
            return home.toAbsolutePath();
        }
        String named = System.getenv("KASKAD_HOME");
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".kaskad");
    }
}

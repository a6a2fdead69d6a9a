package kaskad.cli.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every server command shares, as Spring properties. */
final class ServerOptions {
    @Option(names = "--port", defaultValue = "8080", description = "port to listen on (${DEFAULT-VALUE})")
    int port = 8080;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "address to listen on (${DEFAULT-VALUE})")
    String host = "127.0.0.1";

    @Option(names = "--home", description = "home folder (default: $KASKAD_HOME, else ~/.kaskad)")
    @Nullable
    Path home;

    Map<String, Object> properties() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("server.port", port);
        given.put("server.address", host);
        given.put("kaskad.home", home().toString());
        return given;
    }

    Path home() {
        if (home != null) {
            return home.toAbsolutePath();
        }
        String named = System.getenv("KASKAD_HOME");
        return named != null ? Path.of(named) : Path.of(System.getProperty("user.home"), ".kaskad");
    }

    /** The address to print; 0.0.0.0 is no address that a browser opens. */
    String url(int listening) {
        String shown = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
        return "http://" + shown + ":" + listening;
    }
}

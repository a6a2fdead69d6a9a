package kaskad.cli.server;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a server listens and what its home is, as Spring properties. */
final class ServerOptions {
    @Option(names = "--port", description = "port to listen on (${DEFAULT-VALUE}; 0 takes any free one)")
    int port = 8080;

    @Option(names = "--host", description = "address to listen on (${DEFAULT-VALUE})")
    String host = "127.0.0.1";

    @Mixin
    final HomeOption home = new HomeOption();

    Map<String, Object> properties() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("server.port", port);
        given.put("server.address", host);
        given.put("kaskad.home", home.path());
        return given;
    }

    /** The address to print; 127.0.0.1 and 0.0.0.0 are no names that a person types. */
    String url(int listening) {
        String shown = host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
        return "http://" + shown + ":" + listening;
    }
}

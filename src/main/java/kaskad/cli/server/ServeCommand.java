package kaskad.cli.server;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kaskad serve}: production mode, no demonstration data. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "serves the site and the API")
public final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        int port = Server.port(Server.serve(options));
        System.out.println("Kaskad is ready at " + options.url(port));
        Thread.currentThread().join();
        return 0;
    }
}

package kaskad.cli.server;

import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kaskad serve}: production mode, no demonstration data. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "serves the site and the API")
public final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws InterruptedException {
        int port = Server.port(Server.start(WebApplicationType.SERVLET, options.properties()));
        System.out.println("Kaskad is ready at " + options.url(port));
        Thread.currentThread().join();
        return 0;
    }
}

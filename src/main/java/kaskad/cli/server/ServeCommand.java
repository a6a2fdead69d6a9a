package kaskad.cli.server;

import java.util.Map;
import java.util.concurrent.Callable;
import kaskad.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kaskad serve}: production mode, no demonstration data. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "serves the site and the API")
public final class ServeCommand implements Callable<Integer> {
    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Override
    public Integer call() throws InterruptedException {
        ConfigurableApplicationContext context = start(options.properties());
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        System.out.println("Kaskad is ready at " + options.url(port));
        Thread.currentThread().join();
        return 0;
    }

    static ConfigurableApplicationContext start(Map<String, Object> properties) {
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return new SpringApplication(Application.class).run(arguments);
    }
}

package kaskad.cli.server;

import java.io.IOException;
import java.util.Map;
import kaskad.Application;
import kaskad.storage.postgres.PgServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application context: the one place that does. */
final class Server {
    private Server() {}

    /** The site; a home that another process runs is refused before Spring starts and buries the reason. */
    static ConfigurableApplicationContext serve(ServerOptions options) throws IOException {
        if (Database.isEmbedded()) {
            PgServer.requireFree(options.home.path());
        }
        return start(WebApplicationType.SERVLET, options.properties());
    }

    static ConfigurableApplicationContext start(WebApplicationType type, Map<String, Object> properties) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(type);
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return application.run(arguments);
    }

    static int port(ConfigurableApplicationContext context) {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }
}

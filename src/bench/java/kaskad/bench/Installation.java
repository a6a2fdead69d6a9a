package kaskad.bench;

import java.nio.file.Path;
import kaskad.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product's own doors on a home of its own with the embedded PostgreSQL, without the web. */
record Installation(ConfigurableApplicationContext context) implements AutoCloseable {

    static Installation open(Path home) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        return new Installation(application.run("--kaskad.home=" + home));
    }

    <T> T door(Class<T> type) {
        return context.getBean(type);
    }

    void sql(String statement) {
        door(JdbcClient.class).sql(statement).update();
    }

    @Override
    public void close() {
        context.close();
    }
}

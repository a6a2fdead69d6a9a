package kaskad.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalLong;
import kaskad.kernel.Actor;
import kaskad.ui.NavigationEntry;
import kaskad.ui.Visitor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The pages of this module alone, without database and sign-in: {@code main} shows them for looking at. Not annotated as
 * a configuration, so that the application's scan passes it by.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.session.autoconfigure.SessionAutoConfiguration",
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration"
        })
@ComponentScan("kaskad.ui")
public class UiPreview {

    public static void main(String[] arguments) {
        start(arguments.length == 0 ? 8181 : Integer.parseInt(arguments[0]));
    }

    static ConfigurableApplicationContext start(int port) {
        SpringApplication application = new SpringApplication(UiPreview.class);
        return application.run("--kaskad.development=true", "--server.port=" + port, "--logging.level.root=info");
    }

    @Bean
    static Visitor visitor() {
        return new Visitor() {
            @Override
            public Optional<Actor> actor(HttpServletRequest request) {
                return Optional.of(new Actor(Actor.SYSTEM.account(), "Зам. директора", Actor.SYSTEM.appointments()));
            }

            @Override
            public Optional<String> organisation(HttpServletRequest request) {
                return Optional.of("Лугоборский муниципальный округ");
            }

            @Override
            public Optional<String> period(HttpServletRequest request) {
                return Optional.of("2025 год");
            }

            @Override
            public Optional<String> search() {
                return Optional.of("/search");
            }
        };
    }

    @Bean
    static NavigationEntry work() {
        return entry("work", "/ui", 10, 6);
    }

    @Bean
    static NavigationEntry plans() {
        return entry("plans", "/plans", 20, 0);
    }

    @Bean
    static NavigationEntry control() {
        return entry("control", "/control", 30, 0);
    }

    @Bean
    static NavigationEntry organisations() {
        return entry("organisations", "/organisations", 50, 0);
    }

    private static NavigationEntry entry(String key, String href, int order, long count) {
        return new NavigationEntry() {
            @Override
            public String key() {
                return key;
            }

            @Override
            public String href() {
                return href;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public boolean visibleTo(Actor actor) {
                return true;
            }

            @Override
            public OptionalLong count(Actor actor) {
                return OptionalLong.of(count);
            }
        };
    }
}

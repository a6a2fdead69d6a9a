package kaskad.cli.server;

import java.util.Map;
import kaskad.identity.FirstAdministrator;
import kaskad.kernel.Refused;
import kaskad.ui.Messages;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaskad admin create}: the first administrator of an installation. */
@Command(
        name = "admin",
        mixinStandardHelpOptions = true,
        description = "makes accounts that no other account can make",
        synopsisSubcommandLabel = "create")
public final class AdminCommand {

    @Command(
            name = "create",
            mixinStandardHelpOptions = true,
            description = "makes an administrator; prints the password once")
    int create(
            @Mixin HomeOption home,
            @Option(names = "--login", defaultValue = "admin", description = "login (${DEFAULT-VALUE})") String login,
            @Option(names = "--name", defaultValue = "Администратор", description = "name shown (${DEFAULT-VALUE})")
                    String name) {
        Map<String, Object> properties = Map.of("kaskad.home", home.path(), "kaskad.join", true);
        try (ConfigurableApplicationContext context = Server.start(WebApplicationType.NONE, properties)) {
            String password = context.getBean(FirstAdministrator.class).create(login, name);
            System.out.println("login:    " + login);
            System.out.println("password: " + password);
            return 0;
        } catch (Refused refused) {
            System.err.println(Messages.lenient().in(Messages.RUSSIAN).refusal(refused.refusal()));
            return 2;
        }
    }
}

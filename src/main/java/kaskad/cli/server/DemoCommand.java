package kaskad.cli.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import kaskad.demo.Demonstration;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kaskad demo}: serves a demonstration region, made on the first start. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "serves the site with a demonstration region; its passwords are printed on the first start")
public final class DemoCommand implements Callable<Integer> {
    @Mixin
    private final ServerOptions options = new ServerOptions();

    @Option(names = "--practise", hidden = true, description = "opens a page and ends: the build's training run")
    private boolean practise;

    @Override
    public Integer call() throws IOException, InterruptedException {
        ConfigurableApplicationContext context = Server.serve(options);
        print(context.getBean(Demonstration.class).prepare());
        int port = Server.port(context);
        if (practise) {
            open("http://127.0.0.1:" + port + "/sign-in");
            context.close();
            return 0;
        }
        System.out.println("Kaskad is ready at " + options.url(port));
        Thread.currentThread().join();
        return 0;
    }

    private static void print(List<Demonstration.Login> logins) {
        if (logins.isEmpty()) {
            return;
        }
        System.out.println("Accounts of the demonstration region; the passwords are shown this once:");
        logins.forEach(login -> System.out.printf("  %-24s %-18s %s%n", login.login(), login.password(), login.who()));
    }

    private static void open(String address) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            browser.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding());
        }
    }
}

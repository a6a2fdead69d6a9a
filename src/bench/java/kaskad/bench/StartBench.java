package kaskad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaskad.bench.Bench.Result;
import kaskad.identity.FirstAdministrator;

/** Starting the server on a home that exists, and what it then holds in memory after a few pages. */
final class StartBench {
    private static final int RUNS = 7;
    private static final String LOGIN = "admin";
    private static final List<String> PAGES = List.of("/sign-in", "/", "/organisations", "/accounts", "/account");

    private StartBench() {}

    static Result run(Setting setting) throws IOException, InterruptedException {
        Path home = setting.work().resolve("home");
        String password = make(home);
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int run = 0; run <= setting.runs(RUNS); run++) {
            try (ServedHome server = ServedHome.start(setting.root(), home)) {
                visit(server, password);
                seconds.add(server.seconds());
                megabytes.add(server.memory());
                Setting.say("  %.2f s, %.0f MB", server.seconds(), server.memory());
            }
        }
        return new Result(
                "a home of one administrator; memory after sign-in and " + PAGES.size() + " pages, JVM alone",
                List.of(
                        Figure.of(Bar.START_EXISTING_HOME, seconds.subList(1, seconds.size())),
                        Figure.of(Bar.START_RSS, megabytes.subList(1, megabytes.size()))));
    }

    private static String make(Path home) {
        Setting.say("Making a home …");
        try (Installation installation = Installation.open(home)) {
            return installation.door(FirstAdministrator.class).create(LOGIN, "Администратор");
        }
    }

    private static void visit(ServedHome server, String password) throws IOException, InterruptedException {
        Visitor visitor = Visitor.of(server.address());
        visitor.signIn(LOGIN, password);
        for (String page : PAGES) {
            visitor.page(page);
        }
    }
}

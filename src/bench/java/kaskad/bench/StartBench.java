package kaskad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaskad.bench.Bench.Result;
import kaskad.plans.PlanId;

/** Starting the server on a home that exists, and what the JVM then holds in memory after a few pages. */
final class StartBench {
    private static final int RUNS = 7;
    private static final int SCHOOLS = 100;
    private static final List<String> PAGES = List.of("/my-work", "/plans", "/organisations", "/account");

    private StartBench() {}

    static Result run(Setting setting) throws IOException, InterruptedException {
        Path home = setting.work().resolve("home");
        Setting.say("Making a home …");
        PlanId plan = SeededHome.make(home, SCHOOLS, 1);
        List<Double> seconds = new ArrayList<>();
        List<Double> megabytes = new ArrayList<>();
        for (int run = 0; run <= setting.runs(RUNS); run++) {
            try (ServedHome server = ServedHome.start(setting.root(), home)) {
                visit(server, plan);
                seconds.add(server.seconds());
                megabytes.add(server.memory());
                Setting.say("  %.2f s, %.0f MB", server.seconds(), server.memory());
            }
        }
        return new Result(
                "a home of %d schools with a published plan; memory of the JVM alone, after sign-in and %d pages"
                        .formatted(SCHOOLS, PAGES.size() + 1),
                List.of(
                        Figure.of(Bar.START_EXISTING_HOME, seconds.subList(1, seconds.size())),
                        Figure.of(Bar.START_RSS, megabytes.subList(1, megabytes.size()))));
    }

    private static void visit(ServedHome server, PlanId plan) throws IOException, InterruptedException {
        Visitor visitor = Visitor.of(server.address());
        visitor.signIn(SeededPeople.COORDINATOR, SeededPeople.PASSWORD);
        for (String page : PAGES) {
            visitor.page(page);
        }
        visitor.page("/plans/" + plan);
    }
}

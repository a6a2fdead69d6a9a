package kaskad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kaskad.bench.Bench.Result;
import kaskad.plans.PlanId;

/** Pages over HTTP of a server that really serves a published region, under 20 users; the load comes from JMeter. */
final class PagesBench {
    private static final int USERS = 20;
    private static final int RUNS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration RUN = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofSeconds(20);

    private PagesBench() {}

    static Result run(Setting setting) throws IOException, InterruptedException {
        Path home = setting.work().resolve("home");
        int schools = setting.amount(SeededRegion.SCHOOLS);
        PlanId plan = SeededHome.make(home, schools, USERS);
        Setting.say("Starting the server …");
        try (ServedHome server = ServedHome.start(setting.root(), home)) {
            List<PageLoad.Outcome> runs = load(setting, new PageLoad(setting, server.address(), plan));
            Setting.say("  the server holds %.0f MB", server.memory());
            return new Result(
                    "a region of %d schools, its plan of 30 measures published and half reported; %d users"
                            .formatted(schools, USERS),
                    List.of(figure(Bar.MY_WORK_P95, runs), figure(Bar.PLAN_PAGE_P95, runs), figure(Bar.ERRORS, runs)));
        }
    }

    private static List<PageLoad.Outcome> load(Setting setting, PageLoad load)
            throws IOException, InterruptedException {
        Duration length = setting.quick() ? LOOK : RUN;
        Setting.say("Warming up …");
        load.run(USERS, setting.quick() ? LOOK : WARM_UP);
        List<PageLoad.Outcome> runs = new ArrayList<>();
        for (int run = 0; run < setting.runs(RUNS); run++) {
            runs.add(load.run(USERS, length));
            Setting.say("  %s", runs.getLast());
        }
        return runs;
    }

    private static Figure figure(Bar bar, List<PageLoad.Outcome> runs) {
        return Figure.of(bar, runs.stream().map(run -> run.value(bar)).toList());
    }
}

package kaskad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.assignments.publishing.Publication;
import kaskad.assignments.publishing.Publications;
import kaskad.bench.Bench.Result;
import kaskad.identity.Accounts;
import kaskad.kernel.Actor;
import kaskad.organisations.Organisation;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;

/** The door that brings a plan to all schools of a region; each run publishes a plan of its own into empty tables. */
final class PublishBench {
    private static final int RUNS = 7;

    private PublishBench() {}

    static Result run(Setting setting) {
        try (Installation installation = Installation.open(setting.work().resolve("home"))) {
            SeededRegion region = SeededRegion.plant(installation, setting.amount(SeededRegion.SCHOOLS));
            Actor coordinator = new SeededPeople(installation.door(Accounts.class)).coordinator(region);
            List<Double> seconds = new ArrayList<>();
            String data = "";
            for (int run = 0; run <= setting.runs(RUNS); run++) {
                PlanId plan = SeededPlan.approved(installation.door(Plans.class), coordinator, region.authority());
                clear(installation);
                long began = System.nanoTime();
                Publication done = publish(installation, coordinator, plan, region);
                seconds.add((System.nanoTime() - began) / 1e9);
                Setting.say("  %d occurrences in %.2f s", done.occurrences(), seconds.getLast());
                data = "one plan of 30 measures over 6 years, %d schools: %d assignments, %d occurrences"
                        .formatted(done.organisations(), done.assignments(), done.occurrences());
            }
            return new Result(data, List.of(Figure.of(Bar.PUBLISH_1000_SCHOOLS, seconds.subList(1, seconds.size()))));
        }
    }

    static Publication publish(Installation installation, Actor coordinator, PlanId plan, SeededRegion region) {
        Set<UUID> schools = region.schools().stream().map(Organisation::id).collect(Collectors.toSet());
        return installation.door(Publications.class).publish(coordinator, plan, schools);
    }

    /** What an earlier run left, in the tables and on its way to the disk. */
    private static void clear(Installation installation) {
        installation.sql("truncate assignments.publication cascade");
        installation.sql("checkpoint");
    }
}

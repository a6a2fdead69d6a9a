package kaskad.bench;

import java.nio.file.Path;
import kaskad.identity.Accounts;
import kaskad.kernel.Actor;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A home with a published region, in its plan's second year, ready to be served. */
final class SeededHome {
    private SeededHome() {}

    /** Makes it; gives its plan. */
    static PlanId make(Path home, int schools, int users) {
        try (Installation installation = Installation.open(home)) {
            SeededRegion region = SeededRegion.plant(installation, schools);
            SeededPeople people = new SeededPeople(installation.door(Accounts.class));
            people.users(region, users);
            Actor coordinator = people.coordinator(region);
            PlanId plan = SeededPlan.approved(installation.door(Plans.class), coordinator, region.authority());
            Setting.say("Publishing and reporting …");
            PublishBench.publish(installation, coordinator, plan, region);
            new SeededWork(installation.door(JdbcClient.class)).report(plan, coordinator);
            return plan;
        }
    }
}

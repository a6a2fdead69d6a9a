package kaskad.assignments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaskad.Region;
import kaskad.assignments.publishing.Publications;
import kaskad.kernel.Actor;
import kaskad.kernel.Period;
import kaskad.kernel.Role;
import kaskad.organisations.Organisation;
import kaskad.plans.Approval;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.NewExecutor;
import kaskad.plans.NewMeasure;
import kaskad.plans.NewPlan;
import kaskad.plans.NewSection;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.Plans;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes plans and brings them to organisations. Plans run from last year for six years. */
@Component
class PublishedPlan {
    /** Six reports a measure, each due on 10 December. */
    static final int YEARS = 6;

    private final Plans plans;
    private final Publications publications;
    private final JdbcClient jdbc;
    private final Clock clock;

    PublishedPlan(Plans plans, Publications publications, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.publications = publications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static NewExecutor schools() {
        return new NewExecutor("ОО", ExecutorTarget.SCHOOLS, null);
    }

    static NewExecutor municipalities() {
        return new NewExecutor("МОУО", ExecutorTarget.MUNICIPALITIES, null);
    }

    static NewExecutor body(Organisation organisation) {
        return new NewExecutor(organisation.shortName(), ExecutorTarget.ORGANISATION, organisation.id());
    }

    static NewExecutor unknown() {
        return new NewExecutor("иные", ExecutorTarget.UNMATCHED, null);
    }

    static NewMeasure measure(int number, String deadline, NewExecutor... executors) {
        return new NewMeasure(
                number + ".",
                "Мероприятие " + number,
                DeadlineReader.read(deadline, DeadlineContext.NONE),
                "",
                List.of(executors),
                "");
    }

    static List<NewMeasure> forSchools(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> measure(i, "ежегодно, до 10 декабря", schools()))
                .toList();
    }

    int firstYear() {
        return LocalDate.now(clock).getYear() - 1;
    }

    PlanId draft(Actor actor, Organisation owner, PlanLevel level, List<NewMeasure> measures) {
        Period period = new Period(LocalDate.of(firstYear(), 1, 1), LocalDate.of(firstYear() + YEARS - 1, 12, 31));
        return plans.draft(
                actor,
                new NewPlan(
                        owner.id(),
                        level,
                        "План " + owner.shortName(),
                        period,
                        null,
                        List.of(new NewSection("1", "Раздел", new ArrayList<>(measures))),
                        List.of(),
                        List.of()));
    }

    PlanId approved(Actor actor, Organisation owner, PlanLevel level, List<NewMeasure> measures) {
        PlanId plan = draft(actor, owner, level, measures);
        plans.approve(actor, plan, 0, new Approval("Приказ", null, "1", LocalDate.now(clock), true));
        return plan;
    }

    /** A municipality's plan of {@code measures} for its schools, published to all of them. */
    Built published(Region.Built region, Region people, int measures) {
        Actor coordinator = people.person(Role.COORDINATOR, region.centre(), region.municipality());
        PlanId plan = approved(coordinator, region.authority(), PlanLevel.MUNICIPALITY, forSchools(measures));
        publications.publish(coordinator, plan, ids(region.schools()));
        return new Built(plan, coordinator);
    }

    /** A published plan and who published it. */
    record Built(PlanId plan, Actor coordinator) {}

    static Set<UUID> ids(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::id).collect(Collectors.toSet());
    }

    /** Occurrences of one organisation, the earliest first. */
    List<UUID> occurrences(PlanId plan, @Nullable UUID organisation) {
        return jdbc.sql("""
                select id from assignments.occurrence
                where duty_id in (select duty_id from assignments.duty_measure where plan_id = :plan)
                    and (cast(:organisation as uuid) is null or organisation_id = :organisation)
                order by report_due, id
                """)
                .param("plan", plan.value())
                .param("organisation", organisation)
                .query(UUID.class)
                .list();
    }

    long count(String table, PlanId plan) {
        return jdbc.sql("select count(*) from assignments." + table
                        + " where duty_id in (select duty_id from assignments.duty_measure where plan_id = :plan)")
                .param("plan", plan.value())
                .query(Long.class)
                .single();
    }
}

package kaskad.reports;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.Region;
import kaskad.assignments.Mark;
import kaskad.assignments.OccurrenceVersion;
import kaskad.assignments.ReportDraft;
import kaskad.assignments.Reporting;
import kaskad.assignments.ReturnReason;
import kaskad.assignments.Review;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A municipality's plan for its schools from last year on, with the reports that a test lets them hand in today. Its
 * measures: 1.1 by June of next year, 1.2 by June of last year, 1.3 in four years, 2.1 for somebody outside.
 */
@Component
public class ReportedPlan {
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Plans plans;
    private final Publications publications;
    private final Reporting reporting;
    private final Review review;
    private final Region regions;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportedPlan(
            Plans plans,
            Publications publications,
            Reporting reporting,
            Review review,
            Region regions,
            JdbcClient jdbc,
            Clock clock) {
        this.plans = plans;
        this.publications = publications;
        this.reporting = reporting;
        this.review = review;
        this.regions = regions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public int year() {
        return LocalDate.now(clock).getYear();
    }

    /** A published plan and who runs it. */
    public record Built(PlanId plan, Region.Built region, Actor coordinator) {}

    public Built publish(int schools) {
        Region.Built region = regions.build(schools);
        Actor coordinator = regions.person(Role.COORDINATOR, region.centre(), region.municipality());
        PlanId plan = plans.draft(coordinator, plan(region.authority()));
        plans.approve(
                coordinator,
                plan,
                0,
                new Approval("Приказ", "Управление образования", "15", LocalDate.of(year() - 1, 1, 10), true));
        publications.publish(
                coordinator,
                plan,
                region.schools().stream().map(Organisation::id).collect(Collectors.toSet()));
        return new Built(plan, region, coordinator);
    }

    private NewPlan plan(Organisation owner) {
        return new NewPlan(
                owner.id(),
                PlanLevel.MUNICIPALITY,
                "План развития математики",
                new Period(LocalDate.of(year() - 1, 1, 1), LocalDate.of(year() + 4, 12, 31)),
                null,
                List.of(
                        new NewSection(
                                "1",
                                "Методика",
                                List.of(
                                        measure("1.1", "до 1 июня " + (year() + 1) + " года"),
                                        measure("1.2", "до 1 июня " + (year() - 1) + " года"),
                                        measure("1.3", "до 1 июня " + (year() + 4) + " года"))),
                        new NewSection(
                                "2",
                                "Партнёры",
                                List.of(new NewMeasure(
                                        "2.1",
                                        "Открыть лабораторию",
                                        DeadlineReader.read("2030 год", DeadlineContext.NONE),
                                        "Университет (по согласованию)",
                                        List.of(new NewExecutor("Университет", ExecutorTarget.EXTERNAL, null)),
                                        "")))),
                List.of(),
                List.of());
    }

    private static NewMeasure measure(String number, String deadline) {
        return new NewMeasure(
                number,
                "Мероприятие " + number,
                DeadlineReader.read(deadline, DeadlineContext.NONE),
                "ОО",
                List.of(new NewExecutor("ОО", ExecutorTarget.SCHOOLS, null)),
                "Результат " + number);
    }

    /** The school reports it done, with a number and a file, and the coordinator accepts. */
    public void accept(Built built, Organisation school, String number) {
        UUID occurrence = submit(built, school, number);
        review.accept(built.coordinator(), List.of(new OccurrenceVersion(occurrence, 1)));
    }

    /** The school reports it done, and the coordinator wants the proof by the last of June. */
    public void giveBack(Built built, Organisation school, String number) {
        review.returnForRework(
                built.coordinator(),
                submit(built, school, number),
                1,
                ReturnReason.NO_EVIDENCE,
                "нет приказа",
                LocalDate.of(year() + 1, 6, 30));
    }

    public UUID submit(Built built, Organisation school, String number) {
        Actor executor = regions.person(Role.EXECUTOR, school, school);
        UUID occurrence = occurrence(built.plan(), school, number);
        reporting.attach(executor, occurrence, "Приказ школы.pdf", PDF);
        reporting.submit(
                executor, occurrence, 0, new ReportDraft(Mark.DONE, "проведено", BigDecimal.valueOf(10), "участников"));
        return occurrence;
    }

    private UUID occurrence(PlanId plan, Organisation school, String number) {
        return jdbc.sql("""
                select o.id from assignments.occurrence o join assignments.duty m on m.id = o.duty_id
                where m.plan_id = :plan and o.organisation_id = :school and m.number = :number
                """)
                .param("plan", plan.value())
                .param("school", school.id())
                .param("number", number)
                .query(UUID.class)
                .single();
    }
}

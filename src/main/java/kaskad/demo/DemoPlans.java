package kaskad.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kaskad.demo.DemoTree.Municipality;
import kaskad.kernel.Actor;
import kaskad.kernel.Period;
import kaskad.kernel.Permission;
import kaskad.organisations.Organisation;
import kaskad.plans.Approval;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureEdit;
import kaskad.plans.MeasureRow;
import kaskad.plans.NewExecutor;
import kaskad.plans.NewMeasure;
import kaskad.plans.NewPlan;
import kaskad.plans.NewSection;
import kaskad.plans.PlanId;
import kaskad.plans.PlanLevel;
import kaskad.plans.PlanQueries;
import kaskad.plans.Plans;
import kaskad.plans.adoption.Adoptions;
import kaskad.plans.adoption.NewAdoption;
import kaskad.plans.editions.NextEditions;
import kaskad.plans.links.LinkKind;
import kaskad.plans.links.Links;
import kaskad.plans.measures.MeasureCard.RiskKind;
import kaskad.plans.measures.Measures;
import kaskad.plans.rows.DraftRows;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.springframework.stereotype.Component;

/** How the demonstration's plans hang together: a plan of the region above, adoptions below, a second edition. */
@Component
class DemoPlans {
    private static final Period PERIOD = new Period(LocalDate.of(2025, 5, 14), LocalDate.of(2030, 12, 31));
    private static final double ALIKE = 0.5;
    private static final int ADOPTED = 5;

    private final Plans plans;
    private final PlanQueries queries;
    private final Links links;
    private final Adoptions adoptions;
    private final Measures measures;
    private final NextEditions editions;
    private final DraftRows rows;

    DemoPlans(
            Plans plans,
            PlanQueries queries,
            Links links,
            Adoptions adoptions,
            Measures measures,
            NextEditions editions,
            DraftRows rows) {
        this.plans = plans;
        this.queries = queries;
        this.links = links;
        this.adoptions = adoptions;
        this.measures = measures;
        this.editions = editions;
        this.rows = rows;
    }

    void tell(Actor regional, Organisation ministry, Actor coordinator, Municipality municipality, PlanId plan) {
        PlanId above = regionalPlan(regional, ministry);
        links.chooseParent(coordinator, plan, above);
        links.propose(coordinator, plan, above, LinkKind.DERIVED);
        links.confirmFrom(coordinator, plan, ALIKE);
        adopt(coordinator, municipality, plan);
        describe(coordinator, plan);
        secondEdition(coordinator, municipality, plan);
    }

    private PlanId regionalPlan(Actor regional, Organisation ministry) {
        PlanId id = plans.draft(
                regional,
                new NewPlan(
                        ministry.id(),
                        PlanLevel.REGION,
                        "Областной комплексный план мероприятий по повышению качества математического и"
                                + " естественно-научного образования на период до 2030 года",
                        PERIOD,
                        null,
                        sections(),
                        List.of(),
                        List.of()));
        plans.approve(regional, id, 0, new Approval("приказ", ministry.name(), "214-ОД", LocalDate.of(2025, 5, 14)));
        return id;
    }

    private static List<NewSection> sections() {
        Map<String, List<NewMeasure>> sections = new LinkedHashMap<>();
        List<NewMeasure> current = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("=")) {
                current = sections.computeIfAbsent(line.substring(1).strip(), any -> new ArrayList<>());
            } else {
                current.add(measure(line.split("\\|")));
            }
        }
        List<NewSection> all = new ArrayList<>();
        sections.forEach((title, rows) -> all.add(new NewSection(String.valueOf(all.size() + 1), title, rows)));
        return all;
    }

    private static NewMeasure measure(String[] cells) {
        boolean municipalities = cells[3].contains("самоуправления");
        ExecutorTarget target = municipalities ? ExecutorTarget.MUNICIPALITIES : ExecutorTarget.EXTERNAL;
        return new NewMeasure(
                cells[0],
                cells[1],
                DeadlineReader.read(cells[2], DeadlineContext.NONE),
                cells[3],
                List.of(new NewExecutor(cells[3], target, null)),
                cells[4]);
    }

    private static List<String> lines() {
        try (InputStream in = DemoPlans.class.getResourceAsStream("regional-plan.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some schools have adopted their plans, some have not. */
    private void adopt(Actor coordinator, Municipality municipality, PlanId plan) {
        adoptions.mark(coordinator, plan, Set.of(row(coordinator, plan, "2").id()));
        List<Organisation> schools = municipality.schools();
        for (int i = 0; i < Math.min(ADOPTED, schools.size() - 1); i++) {
            adoptions.register(
                    coordinator,
                    plan,
                    new NewAdoption(
                            schools.get(i).id(),
                            "Приказ",
                            (40 + 7 * i) + "-од",
                            LocalDate.of(2025, 8, 20).plusDays(i),
                            null,
                            null,
                            null));
        }
    }

    private void describe(Actor coordinator, PlanId plan) {
        measures.propose(coordinator, plan);
        measures.take(coordinator, plan, null);
        MeasureRow conference = row(coordinator, plan, "9");
        Measures.Item item = new Measures.Item(plan, conference.id(), null, 0);
        measures.milestone(coordinator, item, LocalDate.of(2026, 9, 15), "Разосланы приглашения, собраны заявки");
        measures.milestone(coordinator, item, LocalDate.of(2026, 10, 20), "Сборник материалов сдан в вёрстку");
        measures.risk(
                coordinator,
                item,
                RiskKind.RISK,
                "Мало докладов от учителей химии",
                "Пригласить ассоциацию учителей химии, объявить тему заранее");
    }

    /** In autumn two measures changed and one was added. */
    private void secondEdition(Actor coordinator, Municipality municipality, PlanId plan) {
        PlanId next = editions.start(coordinator, plan);
        edit(
                coordinator,
                row(coordinator, next, "9"),
                new MeasureEdit.Title("Провести муниципальную конференцию учителей математики, информатики и"
                        + " естественно-научных предметов"));
        edit(
                coordinator,
                row(coordinator, next, "10"),
                new MeasureEdit.Due(
                        DeadlineReader.read("До 1 октября 2026 года, далее – ежегодно", DeadlineContext.NONE)));
        MeasureRow olympiads = row(coordinator, next, "11");
        UUID added = rows.add(
                coordinator,
                next,
                version(coordinator, next),
                olympiads.id(),
                "11.1",
                "Провести школу олимпиадного резерва");
        MeasureRow reserve = queries.measures(coordinator.scope(Permission.VIEW), next).stream()
                .filter(one -> one.id().equals(added))
                .findFirst()
                .orElseThrow();
        edit(
                coordinator,
                reserve,
                new MeasureEdit.Due(
                        DeadlineReader.read("До 1 ноября 2026 года, далее – ежегодно", DeadlineContext.NONE)));
        plans.approve(
                coordinator,
                next,
                version(coordinator, next),
                new Approval("приказ", municipality.authority().name(), "141-р", LocalDate.of(2025, 10, 3), true));
    }

    private int version(Actor actor, PlanId plan) {
        return plans.get(actor, plan).version();
    }

    private void edit(Actor actor, MeasureRow row, MeasureEdit edit) {
        plans.editMeasure(actor, row.id(), row.version(), edit);
    }

    private MeasureRow row(Actor actor, PlanId plan, String number) {
        return queries.measures(actor.scope(Permission.VIEW), plan).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the demonstration's plan has no measure " + number));
    }
}

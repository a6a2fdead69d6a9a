package kaskad.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaskad.kernel.Period;
import kaskad.organisations.Organisation;
import kaskad.reading.Field;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;

/** A plan for tests, read as a sentence: {@code PlanFixture.aPlan(authority).withMeasures(2).build()}. */
public final class PlanFixture {
    private final Organisation organisation;
    private PlanLevel level = PlanLevel.MUNICIPALITY;
    private final List<NewMeasure> measures = new ArrayList<>();
    private final List<NewFinding> findings = new ArrayList<>();

    private PlanFixture(Organisation organisation) {
        this.organisation = organisation;
    }

    public static PlanFixture aPlan(Organisation organisation) {
        return new PlanFixture(organisation);
    }

    public PlanFixture of(PlanLevel other) {
        level = other;
        return this;
    }

    /** Yearly measures of the schools. */
    public PlanFixture withMeasures(int count) {
        for (int i = 0; i < count; i++) {
            with("Провести школьный этап олимпиады", "до 15 декабря, ежегодно", ExecutorTarget.SCHOOLS);
        }
        return this;
    }

    public PlanFixture with(String title, String deadline, ExecutorTarget target) {
        return with(title, deadline, new NewExecutor("Исполнители", target, null));
    }

    public PlanFixture with(String title, String deadline, NewExecutor... executors) {
        measures.add(new NewMeasure(
                String.valueOf(measures.size() + 1),
                title,
                DeadlineReader.read(deadline, DeadlineContext.NONE),
                List.of(executors).stream().map(NewExecutor::text).reduce("", (a, b) -> a.isEmpty() ? b : a + ", " + b),
                List.of(executors),
                "Охват не менее 60 %"));
        return this;
    }

    public PlanFixture withError(String rule, int measure) {
        findings.add(new NewFinding(
                rule, NewFinding.Severity.ERROR, "Срок не указан", "Укажите срок", "—", measure, null, false, null));
        return this;
    }

    /** A finding whose rule does not tell the cell by its name. */
    public PlanFixture withDoubledWords(int measure, Field field) {
        List<String> words = List.of("для для");
        return with(new NewFinding(
                "words-doubled",
                NewFinding.Severity.WARNING,
                "Слово повторено.",
                "Удалите лишнее.",
                words.getFirst(),
                measure,
                field,
                false,
                words));
    }

    public PlanFixture with(NewFinding finding) {
        findings.add(finding);
        return this;
    }

    public NewPlan build() {
        return new NewPlan(
                organisation.id(),
                level,
                "План мероприятий по развитию естественно-научного образования",
                new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31)),
                null,
                List.of(new NewSection("1", "Управление качеством", measures)),
                List.of(),
                findings);
    }
}

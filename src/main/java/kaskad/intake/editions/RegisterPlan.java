package kaskad.intake.editions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaskad.kernel.Refused;
import kaskad.plans.MeasureRow;
import kaskad.plans.NewExecutor;
import kaskad.plans.NewMeasure;
import kaskad.plans.NewPlan;
import kaskad.plans.NewSection;
import kaskad.plans.NewTarget;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanQueries.FindingRow;
import kaskad.reading.At;
import kaskad.reading.Level;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadIndicator;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadResult;
import kaskad.reading.ReadSection;
import kaskad.reading.Target;
import kaskad.reading.amendments.Edition;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.jspecify.annotations.Nullable;

/** A plan of the register, as the pure model of amendments takes it, and back: what did not change stays as it was. */
record RegisterPlan(PlanCard card, List<MeasureRow> rows, List<NewTarget> targets, List<FindingRow> findings) {
    RegisterPlan {
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
        findings = List.copyOf(findings);
    }

    /** The plan as its words; {@code given} are the rows that the act adds. */
    ReadPlan read(List<List<String>> given) {
        Map<Integer, List<MeasureRow>> sections = rows.stream()
                .collect(Collectors.groupingBy(MeasureRow::sectionPosition, LinkedHashMap::new, Collectors.toList()));
        return new ReadPlan(
                List.of(),
                card.title(),
                Level.ofWord(card.level().word()),
                new ReadPlan.Span(card.period().from(), card.period().until()),
                Columns.of(rows, given),
                List.of(),
                sections.values().stream().map(this::section).toList(),
                IntStream.range(0, targets.size())
                        .mapToObj(i -> indicator(targets.get(i), i + 1))
                        .toList());
    }

    /** The row tells which target it was. */
    private static ReadIndicator indicator(NewTarget target, int row) {
        return new ReadIndicator(
                target.number(),
                target.title(),
                null,
                new Target(
                        Target.Kind.ofWord(target.kind()),
                        null,
                        target.value(),
                        null,
                        null,
                        target.baseYear(),
                        target.due()),
                List.of(),
                At.row(2, row));
    }

    private NewTarget target(ReadIndicator fresh) {
        NewTarget old = targets.get(Objects.requireNonNull(fresh.at().row()) - 1);
        return new NewTarget(
                old.number(),
                fresh.title(),
                old.deadlineRaw(),
                old.kind(),
                fresh.target().value(),
                old.unit(),
                old.baseYear(),
                old.due());
    }

    private ReadSection section(List<MeasureRow> measures) {
        MeasureRow first = measures.getFirst();
        String number = first.sectionNumber();
        return new ReadSection(
                number.isBlank() ? null : number,
                first.sectionTitle(),
                measures.stream().map(RegisterPlan::measure).toList());
    }

    private static ReadMeasure measure(MeasureRow row) {
        return new ReadMeasure(
                row.number(),
                row.title(),
                row.deadline(),
                new ReadExecutors(row.executorsRaw(), List.of()),
                new ReadResult(row.result(), List.of()),
                List.of(),
                At.row(1, row.position()));
    }

    /**
     * The edition as the register takes it.
     *
     * @param source the document that the edition comes of
     * @param matching whom a new wording of executors means
     */
    NewPlan edition(Edition edition, @Nullable UUID source, Function<String, List<NewExecutor>> matching) {
        List<NewSection> sections = new ArrayList<>();
        Set<UUID> followed = new HashSet<>();
        int number = 0;
        for (ReadSection section : edition.plan().sections()) {
            List<NewMeasure> measures = new ArrayList<>();
            for (ReadMeasure measure : section.measures()) {
                Integer origin = edition.origins().get(++number);
                measures.add(measure(measure, origin == null ? null : rows.get(origin - 1), followed, matching));
            }
            sections.add(new NewSection(text(section.number()), section.title(), measures));
        }
        return new NewPlan(
                card.place().organisation(),
                card.level(),
                edition.plan().title(),
                card.period(),
                source,
                sections,
                edition.plan().indicators().stream().map(this::target).toList(),
                new EditionFindings(rows, edition).of(findings));
    }

    private NewMeasure measure(
            ReadMeasure fresh,
            @Nullable MeasureRow old,
            Set<UUID> followed,
            Function<String, List<NewExecutor>> matching) {
        if (fresh.title().isBlank()) {
            throw new Refused(new EditionRefusal.RowWithoutTitle(text(fresh.number())));
        }
        ReadExecutors executors = fresh.executors();
        String raw = executors == null ? "" : executors.raw();
        ReadResult result = fresh.result();
        return new NewMeasure(
                text(fresh.number()),
                fresh.title(),
                deadline(fresh.deadline(), old),
                raw,
                old != null && old.executorsRaw().equals(raw) ? known(old) : matching.apply(raw),
                result == null ? "" : result.raw(),
                old == null ? null : follows(old, followed));
    }

    /** The living measure that a row goes on as; of two rows made of one, the first. */
    private @Nullable UUID follows(MeasureRow old, Set<UUID> followed) {
        UUID living = card.draft() ? old.follows() : old.line();
        return living != null && followed.add(living) ? living : null;
    }

    private static Deadline deadline(@Nullable Deadline fresh, @Nullable MeasureRow old) {
        String raw = fresh == null ? "" : fresh.raw();
        if (old != null && old.deadline().raw().equals(raw)) {
            return old.deadline();
        }
        return fresh == null ? DeadlineReader.read("", DeadlineContext.NONE) : fresh;
    }

    private static List<NewExecutor> known(MeasureRow old) {
        return old.executors().stream()
                .map(executor -> new NewExecutor(executor.text(), executor.target(), executor.organisationId()))
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

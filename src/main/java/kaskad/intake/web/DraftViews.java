package kaskad.intake.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaskad.intake.Cell;
import kaskad.intake.Mends;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftAct;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.draft.DraftMeasure;
import kaskad.intake.draft.DraftPlan;
import kaskad.intake.draft.DraftSection;
import kaskad.intake.draft.DraftTarget;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** One draft as view records. */
final class DraftViews {
    private final Draft draft;
    private final CellViews cells;
    private final Texts texts;
    private final Map<String, Integer> alike;

    DraftViews(UUID id, Draft draft, Map<UUID, String> names, ControlDates dates, Texts texts) {
        this.draft = draft;
        this.cells = new CellViews(id, draft, names, dates, texts);
        this.texts = texts;
        this.alike = draft.findings().stream()
                .map(DraftFinding::rule)
                .distinct()
                .collect(Collectors.toMap(
                        rule -> rule, rule -> Mends.mends(draft, rule::equals).size()));
    }

    CellView cell(Cell cell) {
        return cells.cell(cell);
    }

    ActView act() {
        DraftAct act = Objects.requireNonNullElse(draft.act(), DraftAct.EMPTY);
        return new ActView(
                draft.act() != null,
                Stream.of(Cell.ActField.values())
                        .map(field -> cell(new Cell.Act(field)))
                        .toList(),
                IntStream.range(0, act.clauses().size()).mapToObj(this::clause).toList());
    }

    private ActView.ClauseView clause(int index) {
        return new ActView.ClauseView(
                cell(new Cell.Clause(index, Cell.ClauseField.NUMBER)),
                cell(new Cell.Clause(index, Cell.ClauseField.TEXT)),
                cell(new Cell.Clause(index, Cell.ClauseField.ADDRESSEES)),
                cell(new Cell.Clause(index, Cell.ClauseField.DEADLINE)));
    }

    List<PlanView> plans(@Nullable String only) {
        return IntStream.range(0, draft.plans().size())
                .mapToObj(index -> plan(index, only))
                .toList();
    }

    int columns(int plan) {
        return results(draft.plans().get(plan)) ? 5 : 4;
    }

    private PlanView plan(int index, @Nullable String only) {
        DraftPlan plan = draft.plans().get(index);
        return new PlanView(
                cell(new Cell.Plan(index, Cell.PlanField.TITLE)),
                cell(new Cell.Plan(index, Cell.PlanField.LEVEL)),
                cell(new Cell.Plan(index, Cell.PlanField.FROM)),
                cell(new Cell.Plan(index, Cell.PlanField.UNTIL)),
                results(plan),
                IntStream.range(0, plan.sections().size())
                        .mapToObj(at -> section(index, at, only))
                        .filter(section -> only == null || !section.measures().isEmpty())
                        .toList(),
                IntStream.range(0, plan.targets().size())
                        .mapToObj(at -> target(index, at))
                        .toList());
    }

    private static boolean results(DraftPlan plan) {
        return plan.measures().anyMatch(measure -> !measure.result().isBlank());
    }

    private PlanView.SectionView section(int plan, int index, @Nullable String only) {
        DraftSection section = draft.plans().get(plan).sections().get(index);
        return new PlanView.SectionView(
                cell(new Cell.Section(plan, index, Cell.SectionField.TITLE)),
                section.number(),
                section.measures().stream()
                        .filter(measure -> only == null || hasFinding(plan, measure, only))
                        .map(measure -> measure(plan, measure))
                        .toList());
    }

    private boolean hasFinding(int plan, DraftMeasure measure, String only) {
        return draft.findings().stream()
                .anyMatch(finding -> finding.isAbout(plan, measure.position()) && Wizard.shows(only, finding));
    }

    private MeasureView measure(int plan, DraftMeasure measure) {
        int position = measure.position();
        return new MeasureView(
                id(plan, position),
                Papers.key(measure.at()),
                cell(new Cell.Measure(plan, position, Cell.MeasureField.NUMBER)),
                cell(new Cell.Measure(plan, position, Cell.MeasureField.TITLE)),
                cell(new Cell.Measure(plan, position, Cell.MeasureField.DEADLINE)),
                cell(new Cell.Measure(plan, position, Cell.MeasureField.EXECUTORS)),
                cell(new Cell.Measure(plan, position, Cell.MeasureField.RESULT)),
                findings(finding -> finding.isAbout(plan, position)));
    }

    private PlanView.TargetView target(int plan, int index) {
        DraftTarget target = draft.plans().get(plan).targets().get(index);
        return new PlanView.TargetView(
                target.number(),
                cell(new Cell.Target(plan, index, Cell.TargetField.TITLE)),
                cell(new Cell.Target(plan, index, Cell.TargetField.VALUE)),
                cell(new Cell.Target(plan, index, Cell.TargetField.UNIT)),
                cell(new Cell.Target(plan, index, Cell.TargetField.DUE)),
                target.deadline());
    }

    List<FindingView> findings(Predicate<DraftFinding> which) {
        return draft.findings().stream()
                .filter(which)
                .map(finding -> FindingView.of(
                        finding, alike, mend -> mend.hasCell() ? cells.label(Cell.of(mend.cell())) : "", texts))
                .toList();
    }

    /** What is said of no row in particular. */
    List<FindingView> loose(@Nullable String only) {
        return findings(finding -> finding.measure() == null && Wizard.shows(only, finding));
    }

    /** What is said of each row, in the order of the document. */
    List<EditedView.Row> rows() {
        return IntStream.range(0, draft.plans().size())
                .boxed()
                .flatMap(plan -> draft.plans().get(plan).measures().map(measure -> row(plan, measure.position())))
                .toList();
    }

    private static String id(int plan, int position) {
        return "m-" + plan + "-" + position;
    }

    private EditedView.Row row(int plan, int position) {
        return new EditedView.Row(
                id(plan, position) + "-f", columns(plan), findings(finding -> finding.isAbout(plan, position)));
    }

    WhoView who(String memory) {
        return WhoView.of(draft, cells, memory, texts);
    }
}

package kaskad.intake.printed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kaskad.intake.Cell;
import kaskad.intake.Cells;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.draft.DraftMend;
import kaskad.reading.At;
import kaskad.reading.Field;
import kaskad.reading.Finding;
import kaskad.reading.Mend;
import kaskad.reading.Place;
import kaskad.reading.ReadAct;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadDocument;
import kaskad.reading.ReadPlan;
import kaskad.reading.Severity;
import kaskad.reading.findings.FindingTexts;
import org.jspecify.annotations.Nullable;

/** From the findings of the rules to those of a draft: the measure that each stands at, and the cells it would change. */
final class Remarks {
    private final Draft draft;
    private final Map<At, List<Cell>> cells = new HashMap<>();

    /** {@code read} has the places, in the same order as {@code draft} has the texts; {@code blocks}, where titles stand. */
    Remarks(ReadDocument read, List<ReadBlock> blocks, Draft draft) {
        this.draft = draft;
        for (int plan = 0; plan < read.plans().size(); plan++) {
            index(read.plans().get(plan), plan);
        }
        ReadAct act = read.act();
        if (act != null) {
            for (int i = 0; i < act.clauses().size(); i++) {
                cells.put(
                        act.clauses().get(i).at(),
                        List.of(
                                new Cell.Clause(i, Cell.ClauseField.TEXT),
                                new Cell.Clause(i, Cell.ClauseField.NUMBER)));
            }
        }
        Titles.of(read, blocks)
                .forEach(title -> cells.merge(
                        title.at(),
                        List.of(title.cell()),
                        (old, more) ->
                                Stream.concat(old.stream(), more.stream()).toList()));
    }

    private void index(ReadPlan read, int plan) {
        List<At> rows = read.measures().map(measure -> measure.at()).toList();
        for (int i = 0; i < rows.size(); i++) {
            int position = i + 1;
            cells.put(
                    rows.get(i),
                    Stream.of(Cell.MeasureField.values())
                            .<Cell>map(field -> new Cell.Measure(plan, position, field))
                            .toList());
        }
        IntStream.range(0, read.indicators().size())
                .forEach(i -> cells.putIfAbsent(
                        read.indicators().get(i).at(),
                        List.of(
                                new Cell.Target(plan, i, Cell.TargetField.TITLE),
                                new Cell.Target(plan, i, Cell.TargetField.NUMBER))));
    }

    /** An error or warning about several rows stands at each of them, to be mended one by one; a note at the plan. */
    List<DraftFinding> of(List<Finding> findings) {
        return findings.stream().flatMap(this::remarks).toList();
    }

    private Stream<DraftFinding> remarks(Finding finding) {
        boolean several = !finding.places().isEmpty();
        return several && finding.severity() == Severity.NOTE
                ? Stream.of(together(finding))
                : finding.each().map(place -> each(finding, place));
    }

    private DraftFinding each(Finding finding, Place place) {
        Cell.Measure row = row(place.at());
        return new DraftFinding(
                finding.rule(),
                DraftFinding.Severity.of(finding.severity().word()),
                message(finding, false, place.arguments()),
                advice(finding, place.arguments()),
                place.quote(),
                row == null ? null : row.plan(),
                row == null ? null : row.position(),
                place.field(),
                false,
                place.arguments(),
                mend(place).stream().toList());
    }

    private DraftFinding together(Finding finding) {
        Cell.Measure row = row(finding.at());
        return new DraftFinding(
                finding.rule(),
                DraftFinding.Severity.of(finding.severity().word()),
                message(finding, true, finding.arguments()),
                advice(finding, finding.arguments()),
                "",
                row == null ? null : row.plan(),
                null,
                finding.field(),
                true,
                finding.arguments(),
                finding.places().stream().flatMap(place -> mend(place).stream()).toList());
    }

    private static String message(Finding finding, boolean together, List<String> arguments) {
        return FindingTexts.message(finding.rule(), together, arguments, Locale.ROOT)
                .orElse(finding.message());
    }

    private static String advice(Finding finding, List<String> arguments) {
        return FindingTexts.advice(finding.rule(), arguments, Locale.ROOT).orElse(finding.advice());
    }

    private Cell.@Nullable Measure row(@Nullable At at) {
        return cells(at).findFirst().orElse(null) instanceof Cell.Measure measure ? measure : null;
    }

    private Stream<Cell> cells(@Nullable At at) {
        return at == null ? Stream.empty() : cells.getOrDefault(at, List.of()).stream();
    }

    /** The change as one of a cell of the wizard, else as one that is made in the document itself. */
    private Optional<DraftMend> mend(Place place) {
        return Optional.ofNullable(place.mend())
                .map(mend -> cells(place.at())
                        .filter(cell -> isIn(place.field(), cell))
                        .filter(cell -> changes(mend, Cells.text(draft, cell)))
                        .findFirst()
                        .map(cell -> DraftMend.of(cell.path(), mend))
                        .orElseGet(() -> DraftMend.elsewhere(mend)));
    }

    private static boolean changes(Mend mend, String text) {
        boolean there = mend.from().isEmpty() ? text.isEmpty() : text.contains(mend.from());
        return there && !mend.in(text).equals(text);
    }

    private static boolean isIn(@Nullable Field field, Cell cell) {
        return switch (cell) {
            case Cell.Measure measure -> field == null || measure.field().name().equals(field.name());
            case Cell.Clause clause -> (field == Field.NUMBER) == (clause.field() == Cell.ClauseField.NUMBER);
            case Cell.Target target -> (field == Field.NUMBER) == (target.field() == Cell.TargetField.NUMBER);
            case Cell.Act _, Cell.Plan _, Cell.Section _ -> field == null;
        };
    }
}

package kaskad.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftFinding;
import kaskad.reading.Field;
import kaskad.reading.findings.FindingTexts;

/** Keeps the findings true after a correction: what a person has rewritten is no longer complained of. */
final class Recheck {
    private Recheck() {}

    static Draft after(Draft draft, Cell cell) {
        return switch (cell) {
            case Cell.Measure measure -> draft.withFindings(after(draft, measure));
            case Cell.Plan plan -> draft.withFindings(withoutPeriod(draft, plan.plan()));
            case Cell.Act _, Cell.Clause _, Cell.Section _, Cell.Target _ -> draft;
        };
    }

    private static List<DraftFinding> withoutPeriod(Draft draft, int plan) {
        return draft.findings().stream()
                .filter(finding -> !Integer.valueOf(plan).equals(finding.plan())
                        || !finding.rule().startsWith("period"))
                .toList();
    }

    private static List<DraftFinding> after(Draft draft, Cell.Measure cell) {
        List<DraftFinding> findings = new ArrayList<>(without(draft, cell));
        String rule = missing(cell.field());
        boolean known = findings.stream()
                .anyMatch(finding -> finding.isAbout(cell.plan(), cell.position())
                        && finding.rule().equals(rule));
        if (!rule.isEmpty() && !known && Cells.text(draft, cell).isBlank()) {
            findings.add(finding(rule, draft, cell));
        }
        return findings;
    }

    /** The reader's own rule about an empty cell of the column; none, it may be empty. */
    private static String missing(Cell.MeasureField field) {
        return switch (field) {
            case DEADLINE -> "deadline-missing";
            case EXECUTORS -> "executor-missing";
            case NUMBER, TITLE, RESULT -> "";
        };
    }

    private static DraftFinding finding(String rule, Draft draft, Cell.Measure cell) {
        return new DraftFinding(
                rule,
                DraftFinding.Severity.ERROR,
                FindingTexts.message(rule, false, List.of(), Locale.ROOT).orElse(rule),
                FindingTexts.advice(rule, List.of(), Locale.ROOT).orElse(""),
                Cells.find(draft, cell).title(),
                cell.plan(),
                cell.position(),
                field(cell.field()),
                false,
                List.of());
    }

    private static List<DraftFinding> without(Draft draft, Cell.Measure cell) {
        return draft.findings().stream()
                .filter(finding -> !finding.isAbout(cell.plan(), cell.position()) || !mended(draft, cell, finding))
                .toList();
    }

    private static boolean mended(Draft draft, Cell.Measure cell, DraftFinding finding) {
        boolean empty = Cells.text(draft, cell).isBlank();
        Field field = finding.field();
        boolean about = field == null
                ? words(cell.field()).stream().anyMatch(finding.rule()::contains)
                : field == field(cell.field());
        return !empty && about;
    }

    private static Field field(Cell.MeasureField field) {
        return switch (field) {
            case NUMBER -> Field.NUMBER;
            case TITLE -> Field.TITLE;
            case DEADLINE -> Field.DEADLINE;
            case EXECUTORS -> Field.EXECUTORS;
            case RESULT -> Field.RESULT;
        };
    }

    /** What the names of the rules about a column have in common, where findings do not name the column. */
    private static Set<String> words(Cell.MeasureField field) {
        return switch (field) {
            case NUMBER -> Set.of("number");
            case TITLE -> Set.of("title");
            case DEADLINE -> Set.of("deadline");
            case EXECUTORS -> Set.of("executor", "abbreviation");
            case RESULT -> Set.of("result");
        };
    }
}

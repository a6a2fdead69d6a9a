package kaskad.intake.printed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.draft.DraftPlan;
import kaskad.reading.findings.FindingTexts;
import org.jspecify.annotations.Nullable;

/**
 * A plan whose first or last day the document does not say: the outermost years of its deadlines are proposed, and a
 * finding says so, because control dates depend on it.
 */
final class PeriodGuess {
    private static final String RULE = "period-guessed";
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    private PeriodGuess() {}

    /** The plan with both ends where anything tells them; {@code dated}, when its act was signed. */
    static DraftPlan fill(DraftPlan plan, @Nullable LocalDate dated) {
        List<Integer> years = plan.measures()
                .flatMap(measure ->
                        YEAR.matcher(measure.deadline().norm().toString()).results())
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .sorted()
                .toList();
        Integer first = years.isEmpty() ? year(dated, plan.until()) : years.getFirst();
        Integer last = years.isEmpty() ? year(plan.from(), dated) : years.getLast();
        LocalDate from = plan.from() == null && first != null ? LocalDate.of(first, 1, 1) : plan.from();
        LocalDate until = plan.until() == null && last != null ? LocalDate.of(last, 12, 31) : plan.until();
        boolean ordered = from == null || until == null || !until.isBefore(from);
        return ordered ? plan.withPeriod(from, until) : plan;
    }

    static DraftFinding finding(int plan) {
        return new DraftFinding(
                RULE,
                DraftFinding.Severity.WARNING,
                FindingTexts.message(RULE, false, List.of(), Locale.ROOT).orElse(RULE),
                FindingTexts.advice(RULE, List.of(), Locale.ROOT).orElse(""),
                "",
                plan,
                null,
                null,
                false,
                List.of(),
                List.of());
    }

    /** Whether nobody has said yet when the plan begins and ends. */
    static boolean stands(List<DraftFinding> findings, int plan) {
        return findings.stream()
                .anyMatch(finding -> isOne(finding) && Integer.valueOf(plan).equals(finding.plan()));
    }

    static boolean isOne(DraftFinding finding) {
        return finding.rule().equals(RULE);
    }

    /** Somebody has said it. */
    static Draft settled(Draft draft, int plan) {
        return draft.withFindings(draft.findings().stream()
                .filter(finding -> !(isOne(finding) && Integer.valueOf(plan).equals(finding.plan())))
                .toList());
    }

    private static @Nullable Integer year(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null ? (Integer) one.getYear() : other != null ? other.getYear() : null;
    }
}

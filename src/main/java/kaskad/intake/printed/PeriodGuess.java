package kaskad.intake.printed;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kaskad.intake.draft.DraftFinding;
import kaskad.intake.draft.DraftPlan;
import kaskad.ui.Messages;
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
        var texts = Messages.lenient().in(Messages.RUSSIAN);
        return new DraftFinding(
                RULE,
                DraftFinding.Severity.WARNING,
                texts.text("intake.period-guessed"),
                texts.text("intake.period-guessed.advice"),
                "",
                plan,
                null);
    }

    private static @Nullable Integer year(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null ? (Integer) one.getYear() : other != null ? other.getYear() : null;
    }
}

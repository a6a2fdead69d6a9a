package kaskad.reading.meaning;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.Target;
import kaskad.reading.Target.Kind;
import kaskad.reading.Threshold.Comparison;
import kaskad.reading.Threshold.Unit;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.Norm;
import kaskad.reading.deadlines.PartialDate;
import kaskad.reading.plans.PlanDraft.RowDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** What an indicator promises. */
final class Targets {
    private static final Pattern BASE = Pattern.compile(
            "(?:по сравнению с|по отношению к|к уровню|от уровня|относительно|в сравнении с)(?: показател\\S+| уровн\\S+)? (20\\d\\d)");
    private static final Pattern BY_YEAR = Pattern.compile("(?:к|до|в) (20\\d\\d) год");
    private static final Pattern AGE = Pattern.compile("^(?:лет|год|класс|час|дн|мес)");
    private static final Pattern YEARLY = Pattern.compile("ежегодно|каждый год|в год(?!\\p{L})");
    private static final Pattern LOWERS = Pattern.compile("сниж|уменьш|сокращ|не более|не выше");
    private static final Pattern GROWS = Pattern.compile("увелич|рост|прирост|повыш|сниж|уменьш|сокращ|больше");

    private Targets() {}

    static Target of(RowDraft row, @Nullable Deadline deadline) {
        String low = Texts.low(row.title() + " " + (row.result() == null ? "" : row.result()));
        LocalDate due = due(deadline, low);
        Integer base = year(BASE, low);
        return quantity(low)
                .map(quantity -> target(quantity, low, base, due))
                .or(() -> byYears(row, base, due, low))
                .orElse(new Target(Kind.NONE, null, null, null, base, due));
    }

    private static Optional<Quantity> quantity(String low) {
        List<Quantity> all = Quantity.in(low).stream()
                .filter(quantity -> quantity.unit() != Unit.COUNT
                        || !AGE.matcher(quantity.after()).find())
                .toList();
        return all.stream()
                .filter(quantity -> quantity.unit() != Unit.COUNT)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static Target target(Quantity quantity, String low, @Nullable Integer base, @Nullable LocalDate due) {
        Kind kind = kind(quantity, low);
        Comparison comparison = quantity.comparison();
        if (comparison == null) {
            comparison =
                    LOWERS.matcher(low).find() && kind == Kind.REACH_LEVEL ? Comparison.AT_MOST : Comparison.AT_LEAST;
        }
        return new Target(kind, comparison, quantity.value(), quantity.unit(), base, due);
    }

    private static Kind kind(Quantity quantity, String low) {
        if (quantity.unit() == Unit.TIMES) {
            return Kind.MULTIPLY;
        }
        boolean grows =
                quantity.preposition().equals("на") && GROWS.matcher(low).find();
        if (grows) {
            return YEARLY.matcher(low).find() ? Kind.GROW_YEARLY : Kind.GROW_TOTAL;
        }
        return quantity.unit() == Unit.PERCENT || quantity.preposition().equals("до") ? Kind.REACH_LEVEL : Kind.COUNT;
    }

    /** A table with a column for each year sets the value of its last year. */
    private static Optional<Target> byYears(RowDraft row, @Nullable Integer base, @Nullable LocalDate due, String low) {
        Target last = null;
        for (var extra : row.more()) {
            Matcher year = Pattern.compile("20\\d\\d").matcher(extra.heading());
            Matcher value =
                    Pattern.compile("^(?:не менее )?(\\d+(?:[.,]\\d+)?) ?(%)?").matcher(extra.text());
            if (year.find() && value.find()) {
                boolean percent = value.group(2) != null || low.contains("дол") || low.contains("процент");
                LocalDate end = due == null ? LocalDate.of(Integer.parseInt(year.group()), Month.DECEMBER, 31) : due;
                last = new Target(
                        percent ? Kind.REACH_LEVEL : Kind.COUNT,
                        LOWERS.matcher(low).find() ? Comparison.AT_MOST : Comparison.AT_LEAST,
                        new java.math.BigDecimal(value.group(1).replace(',', '.')),
                        percent ? Unit.PERCENT : Unit.COUNT,
                        base,
                        end);
            }
        }
        return Optional.ofNullable(last);
    }

    private static @Nullable LocalDate due(@Nullable Deadline deadline, String low) {
        if (deadline != null && deadline.norm() instanceof Norm.Once(PartialDate.Full(LocalDate date), var time)) {
            return date;
        }
        Integer year = year(BY_YEAR, low);
        return year == null ? null : LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static @Nullable Integer year(Pattern pattern, String low) {
        Matcher matcher = pattern.matcher(low);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}

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

/** What an indicator promises, in its sentence or in the columns of its years. */
final class Targets {
    private static final Pattern BY_YEAR = Pattern.compile("(?:к|до|в) (20\\d\\d) год");
    private static final Pattern YEARLY = Pattern.compile("ежегодн|каждый год|в год(?!\\p{L})");

    private Targets() {}

    static Target of(RowDraft row, @Nullable Deadline deadline) {
        String low = Texts.low(row.title() + " " + (row.result() == null ? "" : row.result()));
        Base base = Base.of(low);
        LocalDate due = due(deadline, low);
        return TargetColumns.of(row, low)
                .map(columns -> columns.target(base, due))
                .or(() -> quantity(base.without(low)).map(quantity -> target(quantity, low, base, due)))
                .orElse(new Target(Kind.NONE, null, null, null, base.value(), base.year(), due));
    }

    /** Percents and multiples before counts. */
    private static Optional<Quantity> quantity(String low) {
        List<Quantity> all = Quantities.in(low);
        return all.stream()
                .filter(quantity -> quantity.unit() != Unit.COUNT)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static Target target(Quantity quantity, String low, Base base, @Nullable LocalDate due) {
        Kind kind = kind(quantity, low);
        boolean most = quantity.comparison() == null && kind == Kind.REACH_LEVEL && quantity.lowers();
        Comparison comparison =
                quantity.comparison() != null ? quantity.comparison() : most ? Comparison.AT_MOST : Comparison.AT_LEAST;
        return new Target(
                kind,
                comparison,
                quantity.value(),
                quantity.unit(),
                quantity.start() == null ? base.value() : quantity.start(),
                base.year(),
                due);
    }

    private static Kind kind(Quantity quantity, String low) {
        if (quantity.unit() == Unit.TIMES) {
            return Kind.MULTIPLY;
        }
        if (quantity.isChange()) {
            return YEARLY.matcher(low).find() ? Kind.GROW_YEARLY : Kind.GROW_TOTAL;
        }
        return quantity.unit() == Unit.PERCENT || quantity.preposition().equals("до") ? Kind.REACH_LEVEL : Kind.COUNT;
    }

    private static @Nullable LocalDate due(@Nullable Deadline deadline, String low) {
        if (deadline != null && deadline.norm() instanceof Norm.Once(PartialDate.Full(LocalDate date), var time)) {
            return date;
        }
        Matcher year = BY_YEAR.matcher(low);
        return year.find() ? LocalDate.of(Integer.parseInt(year.group(1)), Month.DECEMBER, 31) : null;
    }
}

package kaskad.reading.meaning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kaskad.reading.Target;
import kaskad.reading.Target.Kind;
import kaskad.reading.Threshold.Comparison;
import kaskad.reading.Threshold.Unit;
import kaskad.reading.plans.PlanDraft.Extra;
import kaskad.reading.plans.PlanDraft.RowDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in columns: a starting value, then a value for each year or one that is aimed at; the last one counts.
 *
 * @param year the year of the last value, null where its column names none
 */
record TargetColumns(
        BigDecimal value,
        boolean percent,
        boolean lowers,
        @Nullable Integer year,
        Base base) {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");
    private static final Pattern START = Pattern.compile("базов|исходн|факт|начальн|текущ");
    private static final Pattern AIM = Pattern.compile("целев|планов|значени|план(?!\\p{L})");
    private static final Pattern VALUE = Pattern.compile(
            "^(?:не (?:менее|ниже|более|выше) |до |[≥≤<>=]+ ?)?(\\d{1,9}(?:[.,]\\d{1,4})?)(?: ?(%|процент))?");
    private static final Pattern SHARE = Pattern.compile("%|процент|(?<!\\p{L})дол[яиюе]|удельн");
    private static final Pattern RAISES =
            Pattern.compile("не (?:менее|ниже)|≥|(?:повыш|увелич|прирост|(?<!\\p{L})рост)");
    private static final Pattern LOWERS = Pattern.compile("сниж|уменьш|сокращ|не более|не выше|≤|(?<!\\p{L})отсев");

    static Optional<TargetColumns> of(RowDraft row, String low) {
        Base base = new Base(null, null);
        BigDecimal value = null;
        Integer year = null;
        List<BigDecimal> series = new ArrayList<>();
        StringBuilder said = new StringBuilder(low);
        boolean percent = SHARE.matcher(low).find();
        for (Extra extra : row.more()) {
            String heading = Texts.low(extra.heading());
            Matcher cell = VALUE.matcher(Texts.low(extra.text()));
            if (!cell.find()) {
                percent |= heading.startsWith("ед")
                        && SHARE.matcher(Texts.low(extra.text())).find();
                continue;
            }
            BigDecimal number = new BigDecimal(cell.group(1).replace(',', '.'));
            Integer at = year(heading);
            boolean starts = START.matcher(heading).find();
            boolean aims = !starts && (at != null || AIM.matcher(heading).find());
            if (starts) {
                base = new Base(number, at);
            } else if (aims) {
                value = number;
                year = at;
            }
            if (starts || aims) {
                said.append(' ').append(cell.group());
                series.add(number);
            }
            percent |= cell.group(2) != null;
        }
        return value == null
                ? Optional.empty()
                : Optional.of(new TargetColumns(value, percent, lowers(said.toString(), series), year, base));
    }

    /** The words say it, else the values do: «4, 2, 0» is to fall. */
    private static boolean lowers(String said, List<BigDecimal> series) {
        boolean falls = series.getLast().compareTo(series.getFirst()) < 0
                && IntStream.range(1, series.size()).allMatch(i -> series.get(i).compareTo(series.get(i - 1)) <= 0);
        return LOWERS.matcher(said).find() || falls && !RAISES.matcher(said).find();
    }

    Target target(Base said, @Nullable LocalDate due) {
        Base start = said.or(base);
        LocalDate end = due != null || year == null ? due : LocalDate.of(year, Month.DECEMBER, 31);
        return new Target(
                percent ? Kind.REACH_LEVEL : Kind.COUNT,
                lowers ? Comparison.AT_MOST : Comparison.AT_LEAST,
                value,
                percent ? Unit.PERCENT : Unit.COUNT,
                start.value(),
                start.year(),
                end);
    }

    private static @Nullable Integer year(String heading) {
        Matcher year = YEAR.matcher(heading);
        Integer last = null;
        while (year.find()) {
            last = Integer.valueOf(year.group(1));
        }
        return last;
    }
}

package kaskad.reading.findings.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kaskad.reading.Field;
import kaskad.reading.ReadIndicator;
import kaskad.reading.ReadPlan;
import kaskad.reading.Target;
import kaskad.reading.Threshold;
import kaskad.reading.text.Texts;

/** Indicators that cannot be measured as they are written. */
final class IndicatorRules {
    static final List<Rule> ALL = List.of(
            Rule.error(
                    Family.INDICATORS,
                    "indicator-without-number",
                    spots(indicator -> indicator.target().kind() == Target.Kind.NONE)),
            Rule.note(Family.INDICATORS, "indicator-is-activity", spots(IndicatorRules::isActivity)),
            Rule.warning(Family.INDICATORS, "indicator-without-base-year", spots(IndicatorRules::lacksBase)),
            Rule.warning(Family.INDICATORS, "indicator-without-unit", spots(IndicatorRules::lacksUnit)),
            Rule.note(Family.INDICATORS, "indicator-without-start", spots(IndicatorRules::lacksStart))
                    .together(),
            Rule.warning(Family.INDICATORS, "indicator-without-deadline", spots(IndicatorRules::lacksDeadline)),
            Rule.warning(Family.INDICATORS, "indicator-beyond-plan", IndicatorRules::beyondPlan),
            Rule.warning(Family.INDICATORS, "indicator-repeated", IndicatorRules::repeated));

    private static final Pattern START =
            Pattern.compile("(?:^| )с \\d+(?:[.,]\\d+)? ?(?:%|процент|чел|до )|базов\\S+ значен\\S+ \\d");
    private static final Pattern NUMBER_WITHOUT_UNIT = Pattern.compile("\\d\\s*(?:$|[.;)])");
    private static final Pattern ACTIVITY = Pattern.compile(
            "^(инициирован|проведени|организаци|участи|разработк|создани|обеспечени|содействи|подготовк|внедрени|реализаци|информировани|привлечени)\\p{L}*(?!\\p{L})");

    private IndicatorRules() {}

    private static Function<Subject, List<Spot>> spots(Predicate<ReadIndicator> wrong) {
        return subject -> subject.indicators().stream()
                .filter(wrong)
                .map(IndicatorRules::spot)
                .toList();
    }

    private static Spot spot(ReadIndicator one) {
        return Spot.in(Field.TITLE, one.at(), one.title());
    }

    private static boolean isActivity(ReadIndicator indicator) {
        return indicator.target().kind() == Target.Kind.NONE
                && ACTIVITY.matcher(Texts.low(indicator.title())).find();
    }

    /** A change is measured against a year; a yearly growth against the year before. */
    private static boolean lacksBase(ReadIndicator indicator) {
        return indicator.target().baseYear() == null
                && switch (indicator.target().kind()) {
                    case MULTIPLY, GROW_TOTAL -> true;
                    case REACH_LEVEL -> Texts.low(indicator.title()).contains("увелич");
                    case GROW_YEARLY, COUNT, NONE -> false;
                };
    }

    private static boolean lacksUnit(ReadIndicator indicator) {
        return indicator.target().unit() == Threshold.Unit.COUNT
                && NUMBER_WITHOUT_UNIT.matcher(indicator.title()).find();
    }

    private static boolean lacksStart(ReadIndicator indicator) {
        return indicator.target().kind() != Target.Kind.NONE
                && indicator.target().kind() != Target.Kind.COUNT
                && indicator.target().base() == null
                && !START.matcher(Texts.low(indicator.title())).find();
    }

    private static boolean lacksDeadline(ReadIndicator indicator) {
        var deadline = indicator.deadline();
        return deadline != null
                && deadline.raw().isBlank()
                && indicator.target().due() == null;
    }

    private static List<Spot> beyondPlan(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        for (ReadPlan plan : subject.plans()) {
            LocalDate until = plan.period().until();
            for (ReadIndicator one : plan.indicators()) {
                LocalDate due = one.target().due();
                if (until != null && due != null && due.isAfter(until)) {
                    spots.add(Spot.in(
                            Field.TITLE,
                            one.at(),
                            one.title(),
                            due.format(DeadlineRules.DAY),
                            until.format(DeadlineRules.DAY)));
                }
            }
        }
        return spots;
    }

    private static List<Spot> repeated(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        Map<String, ReadIndicator> seen = new HashMap<>();
        for (ReadIndicator one : subject.indicators()) {
            ReadIndicator before = seen.putIfAbsent(Texts.key(one.title()), one);
            if (before != null && before.target().equals(one.target())) {
                spots.add(Spot.in(
                        Field.TITLE,
                        one.at(),
                        one.title(),
                        String.valueOf(before.at().row())));
            }
        }
        return spots;
    }
}

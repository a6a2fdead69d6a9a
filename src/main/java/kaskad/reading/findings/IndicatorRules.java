package kaskad.reading.findings;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kaskad.reading.ReadIndicator;
import kaskad.reading.Severity;
import kaskad.reading.Target;
import kaskad.reading.Threshold;
import kaskad.reading.findings.Rule.Spot;
import kaskad.reading.text.Texts;

/** Indicators that cannot be measured as they are written. */
final class IndicatorRules {
    private static final Pattern START =
            Pattern.compile("(?:^| )с \\d+(?:[.,]\\d+)? ?(?:%|процент|чел|до )|базов\\S+ значен\\S+ \\d");
    private static final Pattern NUMBER_WITHOUT_UNIT = Pattern.compile("\\d\\s*(?:$|[.;)])");

    static final List<Rule> ALL = List.of(
            rule(
                    "indicator-without-number",
                    Severity.ERROR,
                    indicator -> indicator.target().kind() == Target.Kind.NONE),
            rule("indicator-without-base-year", Severity.WARNING, IndicatorRules::lacksBase),
            rule("indicator-without-unit", Severity.WARNING, IndicatorRules::lacksUnit),
            rule("indicator-without-start", Severity.NOTE, IndicatorRules::lacksStart),
            rule("indicator-without-deadline", Severity.WARNING, IndicatorRules::lacksDeadline));

    private IndicatorRules() {}

    private static Rule rule(String name, Severity severity, Predicate<ReadIndicator> wrong) {
        return new Rule(
                name,
                severity,
                subject -> subject.document().plans().stream()
                        .flatMap(plan -> plan.indicators().stream())
                        .filter(wrong)
                        .map(one -> Spot.of(one.at(), one.title(), String.valueOf(one.number())))
                        .toList());
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
}

package kaskad.reading.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.Severity;
import kaskad.reading.findings.Rule.Spot;
import kaskad.reading.text.Texts;

/** Expected results and titles: empty, repeated, sections without measures. */
final class ResultRules {
    static final List<Rule> ALL = List.of(
            new Rule("result-column-empty", Severity.WARNING, ResultRules::emptyColumns),
            new Rule("result-missing", Severity.NOTE, ResultRules::missing),
            new Rule("title-missing", Severity.ERROR, ResultRules::untitled),
            new Rule("measure-repeated", Severity.WARNING, ResultRules::repeated),
            new Rule("section-empty", Severity.NOTE, ResultRules::emptySections));

    private ResultRules() {}

    private static List<Spot> emptyColumns(Subject subject) {
        return subject.document().plans().stream()
                .filter(ResultRules::hasEmptyColumn)
                .map(plan ->
                        Spot.of(plan.measures().findFirst().map(ReadMeasure::at).orElse(null), plan.title()))
                .toList();
    }

    private static boolean hasEmptyColumn(ReadPlan plan) {
        return plan.columns().contains("result")
                && plan.measures().findAny().isPresent()
                && plan.measures().allMatch(ResultRules::lacksResult);
    }

    private static boolean lacksResult(ReadMeasure measure) {
        var result = measure.result();
        return result != null && result.raw().isBlank();
    }

    private static List<Spot> missing(Subject subject) {
        return subject.document().plans().stream()
                .filter(plan -> !hasEmptyColumn(plan))
                .flatMap(ReadPlan::measures)
                .filter(ResultRules::lacksResult)
                .map(measure -> Spot.of(measure.at(), measure.title()))
                .toList();
    }

    private static List<Spot> untitled(Subject subject) {
        return subject.measures().stream()
                .filter(measure -> measure.title().isBlank())
                .map(measure -> Spot.of(measure.at(), String.valueOf(measure.number())))
                .toList();
    }

    private static List<Spot> repeated(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        for (ReadPlan plan : subject.document().plans()) {
            Map<String, ReadMeasure> seen = new HashMap<>();
            plan.measures().filter(measure -> !measure.title().isBlank()).forEach(measure -> {
                ReadMeasure before = seen.putIfAbsent(Texts.key(measure.title()), measure);
                if (before != null && sameDeadline(before, measure)) {
                    spots.add(Spot.of(
                            measure.at(),
                            measure.title(),
                            String.valueOf(before.at().row())));
                }
            });
        }
        return spots;
    }

    private static boolean sameDeadline(ReadMeasure one, ReadMeasure other) {
        return one.deadline() == null || one.deadline().equals(other.deadline());
    }

    private static List<Spot> emptySections(Subject subject) {
        return subject.document().plans().stream()
                .flatMap(plan -> plan.sections().stream())
                .filter(section -> section.measures().isEmpty())
                .map(section -> Spot.of(null, section.title()))
                .toList();
    }
}

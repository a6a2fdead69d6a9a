package kaskad.reading.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import kaskad.reading.ReadClause;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.Severity;
import kaskad.reading.findings.Rule.Spot;
import kaskad.reading.plans.Numbers;
import org.jspecify.annotations.Nullable;

/** Numbers of measures and points: repeated, restarting, misplaced, skipped, missing. */
final class NumberRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "number-repeated",
                    Severity.ERROR,
                    subject -> plans(subject, (plan, restarts) -> repeated(plan, restarts))),
            new Rule("number-restarts", Severity.WARNING, subject -> plans(subject, (plan, restarts) -> restarts)),
            new Rule(
                    "number-misplaced",
                    Severity.WARNING,
                    subject -> plans(subject, (plan, restarts) -> misplaced(plan))),
            new Rule("number-skipped", Severity.NOTE, subject -> plans(subject, (plan, restarts) -> skipped(plan))),
            new Rule("number-missing", Severity.WARNING, subject -> plans(subject, (plan, restarts) -> missing(plan))),
            new Rule("clause-number-repeated", Severity.ERROR, NumberRules::repeatedClauses),
            new Rule("clause-misplaced", Severity.ERROR, NumberRules::misplacedClauses));

    private NumberRules() {}

    private static List<Spot> plans(Subject subject, BiFunction<ReadPlan, List<Spot>, List<Spot>> check) {
        return subject.document().plans().stream()
                .flatMap(plan -> check.apply(plan, restarts(plan)).stream())
                .toList();
    }

    /** A section that counts from one again although an earlier one did. */
    private static List<Spot> restarts(ReadPlan plan) {
        List<Spot> spots = new ArrayList<>();
        boolean counted = false;
        for (ReadSection section : plan.sections()) {
            if (section.measures().isEmpty()) {
                continue;
            }
            ReadMeasure first = section.measures().getFirst();
            boolean one = bare(first.number()).equals("1");
            if (one && counted) {
                spots.add(Spot.of(first.at(), String.valueOf(first.number()), section.title()));
            }
            counted |= one;
        }
        return spots;
    }

    private static List<Spot> repeated(ReadPlan plan, List<Spot> restarts) {
        List<Spot> spots = new ArrayList<>();
        Map<String, ReadMeasure> seen = new HashMap<>();
        for (ReadSection section : plan.sections()) {
            if (!section.measures().isEmpty()
                    && restartsAt(restarts, section.measures().getFirst())) {
                seen.clear();
            }
            for (ReadMeasure measure : section.measures()) {
                String bare = bare(measure.number());
                ReadMeasure before = bare.isEmpty() ? null : seen.put(bare, measure);
                if (before != null) {
                    spots.add(Spot.of(measure.at(), measure.number() + " " + measure.title(), bare, before.title()));
                }
            }
        }
        return spots;
    }

    private static boolean restartsAt(List<Spot> restarts, ReadMeasure measure) {
        return restarts.stream().anyMatch(spot -> measure.at().equals(spot.at()));
    }

    private static List<Spot> misplaced(ReadPlan plan) {
        List<Spot> spots = new ArrayList<>();
        for (ReadSection section : plan.sections()) {
            String own = Numbers.bare(section.number() == null ? "" : section.number());
            for (ReadMeasure measure : section.measures()) {
                String bare = bare(measure.number());
                boolean foreign = own.matches("\\d+") && bare.matches("\\d+\\..*") && !bare.startsWith(own + ".");
                if (foreign) {
                    spots.add(Spot.of(measure.at(), measure.number() + " " + measure.title(), bare, own));
                }
            }
        }
        return spots;
    }

    private static List<Spot> skipped(ReadPlan plan) {
        List<Spot> spots = new ArrayList<>();
        List<ReadMeasure> measures = plan.measures().toList();
        for (int i = 1; i < measures.size(); i++) {
            String before = bare(measures.get(i - 1).number());
            String number = bare(measures.get(i).number());
            int gap = last(number) - last(before);
            if (stem(before).equals(stem(number)) && last(before) > 0 && gap > 1) {
                spots.add(Spot.of(
                        measures.get(i).at(), number + " " + measures.get(i).title(), before, number));
            }
        }
        return spots;
    }

    private static List<Spot> missing(ReadPlan plan) {
        List<ReadMeasure> measures = plan.measures().toList();
        boolean numbered = measures.stream()
                                .filter(measure -> !bare(measure.number()).isEmpty())
                                .count()
                        * 2
                > measures.size();
        return measures.stream()
                .filter(measure -> numbered && bare(measure.number()).isEmpty())
                .map(measure -> Spot.of(measure.at(), measure.title()))
                .toList();
    }

    private static List<Spot> repeatedClauses(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String before = "";
        for (ReadClause clause : clauses(subject)) {
            String number = clause.number() == null ? "" : clause.number();
            if (!number.isEmpty() && !number.equals(before) && !seen.add(number)) {
                spots.add(Spot.of(clause.at(), number + ". " + clause.text(), number));
            }
            before = number;
        }
        return spots;
    }

    /** «3» that contains «2.2». */
    private static List<Spot> misplacedClauses(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        String open = "";
        for (ReadClause clause : clauses(subject)) {
            String number = clause.number() == null ? "" : clause.number();
            if (number.matches("\\d+")) {
                open = number;
            } else if (number.matches("\\d+\\..*") && !open.isEmpty() && !number.startsWith(open + ".")) {
                spots.add(Spot.of(clause.at(), number + ". " + clause.text(), number, open));
            }
        }
        return spots;
    }

    private static List<ReadClause> clauses(Subject subject) {
        var act = subject.document().act();
        return act == null ? List.of() : act.clauses();
    }

    private static String bare(@Nullable String number) {
        return number == null ? "" : Numbers.bare(number);
    }

    private static String stem(String number) {
        return number.substring(0, Math.max(0, number.lastIndexOf('.')));
    }

    private static int last(String number) {
        String tail = number.substring(number.lastIndexOf('.') + 1);
        return tail.matches("\\d{1,6}") ? Integer.parseInt(tail) : -1;
    }
}

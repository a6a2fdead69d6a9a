package kaskad.reading.findings.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.reading.Field;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.plans.Numbers;
import org.jspecify.annotations.Nullable;

/** Numbers of measures: repeated, restarting, misplaced, skipped, missing, written in two ways. */
final class NumberRules {
    static final List<Rule> ALL = List.of(
            Rule.error(Family.NUMBERING, "number-repeated", subject -> plans(subject, NumberRules::repeated)),
            Rule.warning(Family.NUMBERING, "number-restarts", subject -> plans(subject, (plan, restarts) -> restarts)),
            Rule.warning(
                    Family.NUMBERING,
                    "number-misplaced",
                    subject -> plans(subject, (plan, restarts) -> misplaced(plan))),
            Rule.note(Family.NUMBERING, "number-skipped", subject -> plans(subject, (plan, restarts) -> skipped(plan))),
            Rule.warning(
                            Family.NUMBERING,
                            "number-missing",
                            subject -> plans(subject, (plan, restarts) -> missing(plan)))
                    .inRuns(),
            Rule.note(
                            Family.NUMBERING,
                            "number-format-mixed",
                            subject -> plans(subject, (plan, restarts) -> mixed(plan)))
                    .together());
    private static final Pattern ARABIC = Pattern.compile("\\d+(?:\\.\\d+)*[.)]?");

    private NumberRules() {}

    private static List<Spot> plans(Subject subject, BiFunction<ReadPlan, List<Spot>, List<Spot>> check) {
        return subject.plans().stream()
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
                spots.add(Spot.in(Field.NUMBER, first.at(), written(first), section.title()));
            }
            counted |= one;
        }
        return spots;
    }

    private static List<Spot> repeated(ReadPlan plan, List<Spot> restarts) {
        List<Spot> spots = new ArrayList<>();
        Map<String, ReadMeasure> seen = new HashMap<>();
        Set<String> all = plan.measures().map(one -> bare(one.number())).collect(Collectors.toCollection(HashSet::new));
        for (ReadSection section : plan.sections()) {
            if (!section.measures().isEmpty()
                    && restartsAt(restarts, section.measures().getFirst())) {
                seen.clear();
            }
            for (ReadMeasure measure : section.measures()) {
                String bare = bare(measure.number());
                ReadMeasure before = bare.isEmpty() ? null : seen.put(bare, measure);
                if (before != null) {
                    Spot spot = Spot.in(
                            Field.NUMBER, measure.at(), written(measure) + " " + measure.title(), bare, before.title());
                    String next = next(bare);
                    spots.add(
                            all.add(next)
                                    ? spot.mended(
                                            written(measure), written(measure).replace(bare, next))
                                    : spot);
                }
            }
        }
        return spots;
    }

    private static String next(String number) {
        return number.substring(0, number.lastIndexOf('.') + 1) + (last(number) + 1);
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
                    spots.add(Spot.in(Field.NUMBER, measure.at(), written(measure) + " " + measure.title(), bare, own));
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
                String next = (stem(number).isEmpty() ? "" : stem(number) + ".") + (last(before) + 1);
                ReadMeasure measure = measures.get(i);
                spots.add(Spot.in(Field.NUMBER, measure.at(), number + " " + measure.title(), before, number)
                        .mended(written(measure), written(measure).replace(number, next)));
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
                .map(measure -> Spot.in(Field.NUMBER, measure.at(), measure.title()))
                .toList();
    }

    /** The rarer of «1» and «1.» among numbers of one depth. */
    private static List<Spot> mixed(ReadPlan plan) {
        List<Spot> spots = new ArrayList<>();
        plan.measures()
                .filter(measure -> ARABIC.matcher(written(measure)).matches())
                .collect(Collectors.groupingBy(measure -> depth(bare(measure.number()))))
                .values()
                .forEach(same -> rarer(same, spots));
        return spots;
    }

    private static void rarer(List<ReadMeasure> measures, List<Spot> spots) {
        Map<String, List<ReadMeasure>> byEnd = measures.stream().collect(Collectors.groupingBy(NumberRules::end));
        String usual = byEnd.entrySet().stream()
                .max(Map.Entry.comparingByValue(java.util.Comparator.comparingInt(List::size)))
                .map(Map.Entry::getKey)
                .orElse("");
        measures.stream()
                .filter(measure -> !end(measure).equals(usual))
                .map(measure -> Spot.in(Field.NUMBER, measure.at(), written(measure), written(measure), usual)
                        .mended(written(measure), bare(measure.number()) + usual))
                .forEach(spots::add);
    }

    private static String end(ReadMeasure measure) {
        return written(measure).substring(bare(measure.number()).length());
    }

    private static long depth(String number) {
        return number.chars().filter(letter -> letter == '.').count();
    }

    private static String written(ReadMeasure measure) {
        return measure.number() == null ? "" : measure.number().strip();
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

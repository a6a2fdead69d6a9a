package kaskad.reading.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kaskad.reading.At;
import kaskad.reading.Finding;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadDocument;
import kaskad.reading.findings.rules.Rule;
import kaskad.reading.findings.rules.RuleBook;
import kaskad.reading.findings.rules.Spot;
import kaskad.reading.findings.rules.Subject;

/** Asks every rule and puts its spots into words, neighbouring and many places into one finding where the rule says so. */
public final class Findings {
    private static final int RUN = 3;

    private Findings() {}

    /** Findings of a document, the most severe first. */
    public static List<Finding> of(ReadDocument document, List<ReadBlock> blocks) {
        return of(Subject.of(document, blocks));
    }

    /** The same and what differs from the plan above. */
    public static List<Finding> of(ReadDocument document, List<ReadBlock> blocks, ReadDocument parent) {
        return of(Subject.of(document, blocks).below(parent));
    }

    /** Whether the changes that a rule proposes are spelling and need nobody's judgement. */
    public static boolean mechanical(String rule) {
        return mechanical().contains(rule);
    }

    /** The rules whose changes need nobody's judgement. */
    public static List<String> mechanical() {
        return RuleBook.ALL.stream().filter(Rule::mechanical).map(Rule::name).toList();
    }

    private static List<Finding> of(Subject subject) {
        Map<At, Integer> order = order(subject);
        return RuleBook.ALL.stream()
                .flatMap(rule -> told(rule, rule.check().apply(subject), order).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** Measures and clauses in the order of the document. */
    private static Map<At, Integer> order(Subject subject) {
        Map<At, Integer> order = new HashMap<>();
        subject.measures().forEach(measure -> order.putIfAbsent(measure.at(), order.size()));
        subject.clauses().forEach(clause -> order.putIfAbsent(clause.at(), order.size()));
        return order;
    }

    private static List<Finding> told(Rule rule, List<Spot> spots, Map<At, Integer> order) {
        return switch (rule.telling()) {
            case EACH -> spots.stream().map(spot -> one(rule, spot)).toList();
            case RUNS -> runs(rule, spots, order);
            case TOGETHER -> spots.size() > 1 ? List.of(many(rule, spots)) : each(rule, spots);
        };
    }

    private static List<Finding> runs(Rule rule, List<Spot> spots, Map<At, Integer> order) {
        List<Finding> findings = new ArrayList<>();
        List<Spot> run = new ArrayList<>();
        for (Spot spot : spots) {
            if (!run.isEmpty() && !follows(run.getLast(), spot, order)) {
                findings.addAll(run(rule, run));
                run.clear();
            }
            run.add(spot);
        }
        findings.addAll(run(rule, run));
        return findings;
    }

    private static boolean follows(Spot before, Spot spot, Map<At, Integer> order) {
        Integer last = order.get(before.at());
        Integer next = order.get(spot.at());
        return last != null && next != null && next == last + 1;
    }

    private static List<Finding> run(Rule rule, List<Spot> run) {
        return run.size() < RUN ? each(rule, run) : List.of(many(rule, run));
    }

    private static List<Finding> each(Rule rule, List<Spot> spots) {
        return spots.stream().map(spot -> one(rule, spot)).toList();
    }

    private static Finding one(Rule rule, Spot spot) {
        String key = FindingTexts.key(rule.name());
        return new Finding(
                rule.name(),
                rule.severity(),
                spot.at(),
                spot.field(),
                FindingTexts.text(key, spot.arguments(), Locale.ROOT),
                spot.quote(),
                FindingTexts.text(key + FindingTexts.ADVICE, spot.arguments(), Locale.ROOT),
                spot.mend(),
                spot.arguments(),
                List.of());
    }

    /** The sentence names how many places there are and which rows they are in. */
    private static Finding many(Rule rule, List<Spot> spots) {
        String key = FindingTexts.key(rule.name());
        Spot first = spots.getFirst();
        List<String> arguments = List.of(String.valueOf(spots.size()), RowList.of(spots));
        return new Finding(
                rule.name(),
                rule.severity(),
                first.at(),
                first.field(),
                FindingTexts.text(key + FindingTexts.MANY, arguments, Locale.ROOT),
                first.quote(),
                FindingTexts.text(key + FindingTexts.ADVICE, first.arguments(), Locale.ROOT),
                first.mend(),
                arguments,
                spots.stream().map(Spot::place).toList());
    }
}

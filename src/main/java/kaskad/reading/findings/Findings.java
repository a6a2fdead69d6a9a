package kaskad.reading.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kaskad.reading.Finding;
import kaskad.reading.ReadDocument;

/** Asks every rule and puts its spots into words. */
public final class Findings {
    /** All rules; adding one here and its texts to the messages is all that a new rule needs. */
    public static final List<Rule> RULES = Stream.of(
                    NumberRules.ALL,
                    DeadlineRules.ALL,
                    ExecutorRules.ALL,
                    ResultRules.ALL,
                    IndicatorRules.ALL,
                    ActRules.ALL,
                    NameRules.ALL,
                    DataRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final int LONGEST_QUOTE = 300;

    private Findings() {}

    /** Findings of a document, the most severe first. */
    public static List<Finding> of(ReadDocument document, String text) {
        Subject subject = Subject.of(document, text);
        return RULES.stream()
                .flatMap(rule -> rule.check().apply(subject).stream().map(spot -> finding(rule, spot)))
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private static Finding finding(Rule rule, Rule.Spot spot) {
        String key = "reading.finding." + rule.name();
        String quote =
                spot.quote().length() > LONGEST_QUOTE ? spot.quote().substring(0, LONGEST_QUOTE) + "…" : spot.quote();
        return new Finding(
                rule.name(),
                rule.severity(),
                spot.at(),
                FindingTexts.text(key, spot.arguments(), Locale.ROOT),
                quote,
                FindingTexts.text(key + ".advice", spot.arguments(), Locale.ROOT),
                spot.arguments());
    }
}

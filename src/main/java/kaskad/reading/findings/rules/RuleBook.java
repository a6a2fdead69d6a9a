package kaskad.reading.findings.rules;

import java.util.List;
import java.util.stream.Stream;

/** All rules on one document; adding one to its list, its texts and its examples is all that a new rule needs. */
public final class RuleBook {
    public static final List<Rule> ALL = Stream.of(
                    NumberRules.ALL,
                    ClauseNumberRules.ALL,
                    DeadlineRules.ALL,
                    DateRules.ALL,
                    ExecutorRules.ALL,
                    AbbreviationRules.ALL,
                    ResultRules.ALL,
                    IndicatorRules.ALL,
                    ActRules.ALL,
                    ReferenceRules.ALL,
                    ClauseRules.ALL,
                    NameRules.ALL,
                    WordingRules.ALL,
                    SpacingRules.ALL,
                    LetterRules.ALL,
                    LayoutRules.ALL,
                    DataRules.ALL,
                    CascadeRules.ALL)
            .flatMap(List::stream)
            .toList();

    private RuleBook() {}
}

package kaskad.reading.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kaskad.office.OfficeDocument;
import kaskad.reading.Finding;
import kaskad.reading.ReadDocument;
import kaskad.reading.Reading;
import kaskad.reading.findings.rules.Rule;
import kaskad.reading.findings.rules.Rule.Telling;
import kaskad.reading.findings.rules.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation cannot lie: each rule finds what its bad example shows, and no rule anything in a good one. */
class RuleExamplesTest {
    static Stream<String> rules() {
        return RuleBook.ALL.stream().map(Rule::name);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findsWhatItsBadExampleShows(String rule) {
        Example example = Example.of(rule);
        assertThat(findings(example.bad(), example.above()))
                .extracting(Finding::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsSilentOnAGoodExample(String rule) {
        Example example = Example.of(rule);
        assertThat(findings(example.good(), example.above()))
                .extracting(finding -> finding.rule() + ": " + finding.message())
                .isEmpty();
    }

    @Test
    void everyExampleBelongsToARule() {
        assertThat(Example.rules()).containsExactlyInAnyOrderElementsOf(rules().toList());
    }

    @Test
    void namesOfRulesAreUniqueAndInKebabCase() {
        assertThat(rules().toList()).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasItsTextsInBothLanguages(String name) {
        Rule rule = RuleBook.ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> parts = rule.telling() == Telling.EACH
                ? List.of("", ".advice", ".why")
                : List.of("", ".advice", ".why", ".many");
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            assertThat(parts)
                    .map(part -> FindingTexts.text(FindingTexts.key(name) + part, List.of("а", "б", "в"), locale))
                    .noneMatch(text -> text.startsWith("reading.") || text.contains("{"));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theAdviceForSeveralPlacesNamesNone(String name) {
        boolean several =
                RuleBook.ALL.stream().anyMatch(rule -> rule.name().equals(name) && rule.telling() != Telling.EACH);
        String advice = FindingTexts.text(FindingTexts.key(name) + ".advice", List.of("@", "@"), Locale.ROOT);
        assertThat(several && advice.contains("@")).isFalse();
    }

    private static List<Finding> findings(List<String> lines, List<String> above) {
        OfficeDocument source = ExampleDocument.of(lines);
        ReadDocument document = Reading.read(source, "example");
        return above.isEmpty()
                ? document.findings()
                : Findings.of(document, Reading.blocks(source), Reading.read(ExampleDocument.of(above), "above"));
    }
}

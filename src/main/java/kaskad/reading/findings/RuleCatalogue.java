package kaskad.reading.findings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kaskad.reading.findings.rules.Family;
import kaskad.reading.findings.rules.Rule;
import kaskad.reading.findings.rules.RuleBook;

/** All rules with their texts and examples as Markdown: the documentation, made from what the rules are made of. */
public final class RuleCatalogue {
    private static final String HEAD = """
            # Checks

            What `kaskad check` looks at: %d rules in %d families, made by `kaskad check --rules`. Each rule tells its sentence \
            in Russian and in English, why it matters, what to do, and a small document before and after; the tests of the \
            rules read the same documents. An error must be settled, a warning looked at, a note known.

            Rows that stand alone belong to a plan for 2025 with the columns № | Мероприятие | Срок | Ответственный | \
            Результат; numbered points that stand alone to an order of 5 February 2025. `=` marks a merged row.
            """;

    private RuleCatalogue() {}

    /** The whole page. */
    public static String markdown() {
        StringBuilder page = new StringBuilder(HEAD.formatted(RuleBook.ALL.size(), Family.values().length));
        for (Family family : Family.values()) {
            page.append("\n## ")
                    .append(FindingTexts.text("reading.family." + family.word(), List.of(), Locale.ENGLISH))
                    .append("\n");
            RuleBook.ALL.stream().filter(rule -> rule.family() == family).forEach(rule -> append(page, rule));
        }
        return page.toString();
    }

    private static void append(StringBuilder page, Rule rule) {
        Example example = Example.of(rule.name());
        String key = FindingTexts.key(rule.name());
        page.append("\n### ").append(rule.name()).append("\n\n");
        page.append('*').append(rule.severity().word()).append("* · ");
        page.append(pattern(key, Locale.ENGLISH)).append("\\\n");
        page.append(pattern(key, Locale.ROOT)).append("\n\n");
        page.append(FindingTexts.why(rule.name(), Locale.ENGLISH).orElse("")).append(" **To do:** ");
        page.append(pattern(key + FindingTexts.ADVICE, Locale.ENGLISH)).append("\n\n");
        if (!example.above().isEmpty()) {
            block(page, "above", example.above());
        }
        block(page, "bad", example.bad());
        block(page, "good", example.good());
    }

    private static String pattern(String key, Locale locale) {
        return FindingTexts.text(key, List.of("…", "…", "…"), locale);
    }

    private static void block(StringBuilder page, String name, List<String> lines) {
        page.append(name).append(":\n```\n");
        page.append(lines.stream().collect(Collectors.joining("\n"))).append("\n```\n");
    }
}

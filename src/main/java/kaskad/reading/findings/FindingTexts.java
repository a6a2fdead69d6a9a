package kaskad.reading.findings;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import kaskad.reading.Finding;

/** The words of findings, Russian first, English beside it. */
public final class FindingTexts {
    static final String ADVICE = ".advice";
    static final String MANY = ".many";
    static final String WHY = ".why";

    private static final String BUNDLE = "messages.reading";
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private FindingTexts() {}

    /** What is wrong, in the language of the locale. */
    public static String message(Finding finding, Locale locale) {
        return message(finding.rule(), !finding.places().isEmpty(), finding.arguments(), locale)
                .orElseGet(finding::message);
    }

    /** What to do about it, in the language of the locale. */
    public static String advice(Finding finding, Locale locale) {
        return advice(finding.rule(), finding.arguments(), locale).orElseGet(finding::advice);
    }

    /** What a rule says, of one place or of several together; empty for a rule that is no more. */
    public static Optional<String> message(String rule, boolean together, List<String> arguments, Locale locale) {
        return find(together ? key(rule) + MANY : key(rule), locale).map(pattern -> format(pattern, arguments, locale));
    }

    /** What a rule advises; empty for a rule that is no more. */
    public static Optional<String> advice(String rule, List<String> arguments, Locale locale) {
        return find(key(rule) + ADVICE, locale).map(pattern -> format(pattern, arguments, locale));
    }

    /** Why the rule matters; empty for a rule that is no more. */
    public static Optional<String> why(String rule, Locale locale) {
        return find(key(rule) + WHY, locale);
    }

    static String key(String rule) {
        return "reading.finding." + rule;
    }

    static String text(String key, List<String> arguments, Locale locale) {
        return find(key, locale)
                .map(pattern -> format(pattern, arguments, locale))
                .orElse(key);
    }

    private static String format(String pattern, List<String> arguments, Locale locale) {
        return new MessageFormat(pattern.replace("'", "''"), locale).format(arguments.toArray());
    }

    private static Optional<String> find(String key, Locale locale) {
        try {
            Locale language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT;
            return Optional.of(BUNDLES.computeIfAbsent(language, any -> ResourceBundle.getBundle(BUNDLE, any, CONTROL))
                    .getString(key));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}

package kaskad.reading.findings;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import kaskad.reading.Finding;

/** The words of findings, Russian first, English beside it. */
public final class FindingTexts {
    private static final String BUNDLE = "messages.reading";
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Locale, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private FindingTexts() {}

    /** What is wrong, in the language of the locale. */
    public static String message(Finding finding, Locale locale) {
        return text("reading.finding." + finding.rule(), finding.arguments(), locale);
    }

    /** What to do about it, in the language of the locale. */
    public static String advice(Finding finding, Locale locale) {
        return text("reading.finding." + finding.rule() + ".advice", finding.arguments(), locale);
    }

    static String text(String key, List<String> arguments, Locale locale) {
        try {
            String pattern = BUNDLES.computeIfAbsent(locale, any -> ResourceBundle.getBundle(BUNDLE, any, CONTROL))
                    .getString(key);
            return new MessageFormat(pattern, locale).format(arguments.toArray());
        } catch (MissingResourceException e) {
            return key;
        }
    }
}

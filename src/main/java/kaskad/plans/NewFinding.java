package kaskad.plans;

import java.util.List;
import java.util.Locale;
import kaskad.reading.Field;
import kaskad.reading.findings.FindingTexts;
import org.jspecify.annotations.Nullable;

/**
 * What a check found in a plan.
 *
 * @param message the words when it was found, in Russian; what is shown where the rule is no more
 * @param measurePosition the measure that it is about, counted from 1 through the whole plan; {@code null}, the plan
 * @param field the cell of the measure; {@code null}, no cell in particular
 * @param together whether it speaks of several rows
 * @param arguments what the sentence was made of; {@code null} in findings of earlier versions
 */
public record NewFinding(
        String rule,
        Severity severity,
        String message,
        String advice,
        @Nullable String quote,
        @Nullable Integer measurePosition,
        @Nullable Field field,
        boolean together,
        @Nullable List<String> arguments) {
    public NewFinding {
        arguments = arguments == null ? null : List.copyOf(arguments);
    }

    /** What is wrong, in the language of the locale. */
    public String message(Locale locale) {
        return arguments == null
                ? message
                : FindingTexts.message(rule, together, arguments, locale).orElse(message);
    }

    /** What to do about it, in the language of the locale. */
    public String advice(Locale locale) {
        return arguments == null
                ? advice
                : FindingTexts.advice(rule, arguments, locale).orElse(advice);
    }

    /** How bad it is; errors stop an approval. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE;

        /** As stored and as in message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Severity of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}

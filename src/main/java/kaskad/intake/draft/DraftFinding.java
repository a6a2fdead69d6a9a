package kaskad.intake.draft;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kaskad.reading.Field;
import kaskad.reading.findings.FindingTexts;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful.
 *
 * @param message the words when it was found, in Russian; what is shown where the rule is no more
 * @param plan index of the plan that it is about; {@code null}, the document
 * @param measure position of the measure that it is about; {@code null}, no measure in particular
 * @param field the cell of the measure; {@code null}, no cell in particular
 * @param together whether it speaks of several rows
 * @param arguments what the sentence was made of; {@code null} in drafts of earlier versions
 * @param mends changes that would settle it, one for each place where nobody needs to think of one
 */
public record DraftFinding(
        String rule,
        Severity severity,
        String message,
        String advice,
        String quote,
        @Nullable Integer plan,
        @Nullable Integer measure,
        @Nullable Field field,
        boolean together,
        @Nullable List<String> arguments,
        @Nullable List<DraftMend> mends) {
    public DraftFinding {
        mends = mends == null ? List.of() : List.copyOf(mends);
        arguments = arguments == null ? null : List.copyOf(arguments);
    }

    /** Those of earlier versions have none. */
    @Override
    public List<DraftMend> mends() {
        return Objects.requireNonNullElse(mends, List.of());
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

    /** Why it matters, in the language of the locale; empty where nothing is said. */
    public String why(Locale locale) {
        return FindingTexts.why(rule, locale).orElse("");
    }

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE;

        /** As in the reading contract. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Severity of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isAbout(int planIndex, int position) {
        return plan != null && measure != null && plan == planIndex && measure == position;
    }
}

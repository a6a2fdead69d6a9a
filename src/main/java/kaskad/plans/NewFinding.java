package kaskad.plans;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a check found in a plan.
 *
 * @param measurePosition the measure that it is about, counted from 1 through the whole plan; {@code null}, the plan
 */
public record NewFinding(
        String rule,
        Severity severity,
        String message,
        String advice,
        @Nullable String quote,
        @Nullable Integer measurePosition) {

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

package kaskad.intake.draft;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or doubtful.
 *
 * @param plan index of the plan that it is about; {@code null}, the document
 * @param measure position of the measure that it is about; {@code null}, no measure in particular
 */
public record DraftFinding(
        String rule,
        Severity severity,
        String message,
        String advice,
        String quote,
        @Nullable Integer plan,
        @Nullable Integer measure) {

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

package kaskad.reading;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number that a result must reach.
 *
 * @param of what is counted, in the words of the document
 */
public record Threshold(
        Comparison comparison,
        BigDecimal value,
        Unit unit,
        @Nullable String of) {

    /** On which side of the number the result must be. */
    public enum Comparison {
        AT_LEAST,
        AT_MOST,
        EXACTLY;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Comparison ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /** What the number counts. */
    public enum Unit {
        COUNT,
        PERCENT,
        TIMES;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Unit ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}

package kaskad.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator must reach; all parts but the kind are null where the wording does not say them.
 *
 * @param base the value that it starts from
 * @param baseYear the year that the target is compared with
 * @param due the day by which it must be reached
 */
public record Target(
        Kind kind,
        Threshold.@Nullable Comparison comparison,
        @Nullable BigDecimal value,
        Threshold.@Nullable Unit unit,
        @Nullable BigDecimal base,
        @Nullable Integer baseYear,
        @Nullable LocalDate due) {

    /** How the number is meant; «до 30 %» and «на 30 %» are different promises. */
    public enum Kind {
        REACH_LEVEL,
        GROW_YEARLY,
        GROW_TOTAL,
        MULTIPLY,
        COUNT,
        NONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}

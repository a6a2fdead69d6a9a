package kaskad.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A target indicator as worded.
 *
 * @param kind the reader's word for the kind of target: reach a level, grow by, multiply
 * @param baseYear the year to compare with
 * @param due when the value is to be reached
 */
public record NewTarget(
        String number,
        String title,
        String deadlineRaw,
        String kind,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Integer baseYear,
        @Nullable LocalDate due) {}

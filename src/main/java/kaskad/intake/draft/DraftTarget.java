package kaskad.intake.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target indicator as the plan words it, with what the wording says about its value. */
public record DraftTarget(
        String number,
        String title,
        String deadline,
        String kind,
        @Nullable BigDecimal value,
        String unit,
        @Nullable Integer baseYear,
        @Nullable LocalDate due) {
    public DraftTarget withNumber(String changed) {
        return new DraftTarget(changed, title, deadline, kind, value, unit, baseYear, due);
    }

    public DraftTarget withTitle(String changed) {
        return new DraftTarget(number, changed, deadline, kind, value, unit, baseYear, due);
    }

    public DraftTarget withValue(@Nullable BigDecimal changed, String in) {
        return new DraftTarget(number, title, deadline, kind, changed, in, baseYear, due);
    }

    public DraftTarget withDue(@Nullable LocalDate changed) {
        return new DraftTarget(number, title, deadline, kind, value, unit, baseYear, changed);
    }
}

package kaskad.assignments.web;

import java.math.BigDecimal;
import kaskad.assignments.AssignmentRefusal;
import kaskad.assignments.Mark;
import kaskad.assignments.ReportDraft;
import kaskad.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** A report as the browser sends it. */
record ReportForm(
        int version,
        @Nullable String mark,
        @Nullable String text,
        @Nullable String count,
        @Nullable String countNote) {

    ReportDraft draft() {
        return new ReportDraft(
                mark == null || mark.isBlank() ? null : Mark.of(mark), text == null ? "" : text, number(), countNote);
    }

    /** Spaces within and a decimal comma are how people type numbers. */
    private @Nullable BigDecimal number() {
        String digits =
                count == null ? "" : count.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
        if (digits.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new Refused(new AssignmentRefusal.NoSuchCount());
        }
    }
}

package kaskad.reading.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * An authority's rules of control. {@code shift}: a day that is not worked counts as the working day before it.
 * {@code defaultTerm} is for assignments without any term, counted from signing, after a person has confirmed it.
 * No report is expected after {@code finalDate}. At most {@code cap} occurrences are made of one deadline.
 */
public record ControlPolicy(
        boolean shift,
        MonthDay yearlyReport,
        int monthlyReportDay,
        MonthDay continuousReport,
        Period defaultTerm,
        @Nullable LocalDate finalDate,
        int cap) {
    public ControlPolicy {
        if (monthlyReportDay < 1 || monthlyReportDay > 28 || cap < 1) {
            throw new IllegalArgumentException("no rules of control: " + monthlyReportDay + ", " + cap);
        }
    }

    /** 10 December, the 10th of the following month, 20 January of the next year, one month, 60 occurrences. */
    public static ControlPolicy usual() {
        return new ControlPolicy(true, MonthDay.of(12, 10), 10, MonthDay.of(1, 20), Period.ofMonths(1), null, 60);
    }

    /** The same rules with no report after {@code date}. */
    public ControlPolicy until(LocalDate date) {
        return new ControlPolicy(shift, yearlyReport, monthlyReportDay, continuousReport, defaultTerm, date, cap);
    }

    /** When an assignment without a term is due: the same day of the next month or, if it has none, its last. */
    public LocalDate dueByDefault(LocalDate signed) {
        return signed.plus(defaultTerm);
    }
}

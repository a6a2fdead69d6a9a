package kaskad.reading.deadlines;

import java.time.LocalDate;
import kaskad.kernel.WorkingCalendar;

/** The date of a term counted after or before a day that has become known. */
record RelativeTerm(ControlPolicy.Counting counting, WorkingCalendar calendar) {

    /** The last day of the term; words like «срочно» count as the authority's rules say. */
    LocalDate due(Norm.Relative term, String wording, LocalDate base) {
        int sign = term.before() == null ? 1 : -1;
        Integer days = term.days();
        Integer months = term.months();
        Integer hours = term.hours();
        if (months != null) {
            return base.plusMonths((long) sign * months);
        }
        if (hours != null) {
            return base.atStartOfDay().plusHours((long) sign * hours).toLocalDate();
        }
        if (days != null && days > 0) {
            return shifted(base, sign * days, term.unit());
        }
        return Urgency.find(wording)
                .map(urgency -> shifted(base, counting.days(urgency), counting.unit()))
                .orElse(base);
    }

    private LocalDate shifted(LocalDate base, int days, Norm.DayCount unit) {
        return unit == Norm.DayCount.WORKING ? calendar.plusWorkingDays(base, days) : base.plusDays(days);
    }
}

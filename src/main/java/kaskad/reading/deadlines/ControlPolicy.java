package kaskad.reading.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import kaskad.kernel.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * An authority's rules of control («регламент контроля»). {@code defaultTerm} is for assignments without any term, after
 * a person has confirmed it. With {@code halfTerm} co-executors answer within the first half of a term. No report is
 * expected after {@code finalDate}. At most {@code cap} occurrences are made of one deadline.
 */
public record ControlPolicy(
        Shift shift,
        Counting counting,
        ReportDays reports,
        Period defaultTerm,
        boolean halfTerm,
        @Nullable LocalDate finalDate,
        int cap) {

    /** Where a last day that is not worked moves to: the working day before it, or nowhere. */
    public enum Shift {
        PRECEDING,
        NONE
    }

    /** The day from which terms of an assignment are counted. */
    public enum Base {
        SIGNING,
        REGISTRATION
    }

    /** From which day terms run, and how many days, calendar or working, each urgent word means. */
    public record Counting(Base base, Norm.DayCount unit, Map<Urgency, Integer> urgent) {
        public Counting {
            urgent = Map.copyOf(urgent);
            if (urgent.size() < Urgency.values().length
                    || urgent.values().stream().anyMatch(days -> days < 0)) {
                throw new IllegalArgumentException("no terms for urgent words: " + urgent);
            }
        }

        /** The day of signing, or that of registration where the rules count from it and it is known. */
        public LocalDate start(LocalDate signed, @Nullable LocalDate registered) {
            return base == Base.REGISTRATION && registered != null ? registered : signed;
        }

        int days(Urgency urgency) {
            Integer days = urgent.get(urgency);
            return days == null ? 0 : days;
        }
    }

    /**
     * When reports without a day of their own are due: on the year, on a month or quarter (a day of the next month),
     * on what goes on all the time (a day of the next year).
     */
    public record ReportDays(MonthDay yearly, int monthly, MonthDay continuous) {
        public ReportDays {
            if (monthly < 1 || monthly > 28) {
                throw new IllegalArgumentException("no day of every month: " + monthly);
            }
        }
    }

    public ControlPolicy {
        if (cap < 1) {
            throw new IllegalArgumentException("no occurrences: " + cap);
        }
    }

    /**
     * Calendar days from signing, back to the working day before; «срочно» 3 days, «оперативно» 10; reports on 10
     * December, the 10th of the following month, 20 January of the next year; one month; half a term for co-executors;
     * 60 occurrences.
     */
    public static ControlPolicy usual() {
        Map<Urgency, Integer> urgent = new EnumMap<>(
                Map.of(Urgency.AT_ONCE, 0, Urgency.VERY_URGENT, 1, Urgency.URGENT, 3, Urgency.PROMPT, 10));
        return new ControlPolicy(
                Shift.PRECEDING,
                new Counting(Base.SIGNING, Norm.DayCount.CALENDAR, urgent),
                new ReportDays(MonthDay.of(12, 10), 10, MonthDay.of(1, 20)),
                Period.ofMonths(1),
                true,
                null,
                60);
    }

    /** The same rules with no report after {@code date}. */
    public ControlPolicy until(LocalDate date) {
        return new ControlPolicy(shift, counting, reports, defaultTerm, halfTerm, date, cap);
    }

    /** The same rules with another shift. */
    public ControlPolicy with(Shift other) {
        return new ControlPolicy(other, counting, reports, defaultTerm, halfTerm, finalDate, cap);
    }

    /** The same rules with terms counted otherwise. */
    public ControlPolicy with(Counting other) {
        return new ControlPolicy(shift, other, reports, defaultTerm, halfTerm, finalDate, cap);
    }

    /** The same rules with other days for reports. */
    public ControlPolicy with(ReportDays other) {
        return new ControlPolicy(shift, counting, other, defaultTerm, halfTerm, finalDate, cap);
    }

    /** When an assignment without a term is due: the same day of the next month or, if it has none, its last. */
    public LocalDate dueByDefault(LocalDate base) {
        return base.plus(defaultTerm);
    }

    /** The day on which {@code day} is controlled. */
    public LocalDate controlled(LocalDate day, WorkingCalendar calendar) {
        return shift == Shift.PRECEDING ? calendar.precedingWorkingDay(day) : day;
    }

    /** The day by which co-executors answer the head executor, never before the term opens nor after its control. */
    public LocalDate coExecutorsDue(Occurrence occurrence, WorkingCalendar calendar) {
        LocalDate opens = occurrence.opens();
        LocalDate due = occurrence.controlDate();
        if (!halfTerm || !opens.isBefore(due)) {
            return due;
        }
        LocalDate half = controlled(opens.plusDays((due.toEpochDay() - opens.toEpochDay()) / 2), calendar);
        return half.isBefore(opens) ? opens : half;
    }
}

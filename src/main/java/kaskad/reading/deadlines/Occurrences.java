package kaskad.reading.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaskad.kernel.Period;
import kaskad.kernel.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The dated instances of a deadline within a plan.
 *
 * <p>A single day and a stretch give one, even outside the plan: a wrong date is to be seen, not lost. A recurrence gives
 * one for each period of its frequency («2 раза в год» is one report a year that tells of both). What has no date of its
 * own — events, conditions, terms counted from something, no deadline at all — gives one a year on the yearly report
 * day, so that it is at least reported; so does «постоянно», on the policy's own day of the next year.
 */
public final class Occurrences {
    /** An instance before control; {@code report} null where the report is due with the thing itself. */
    record Slot(LocalDate opens, LocalDate due, @Nullable LocalDate report) {
        Slot {
            opens = opens.isAfter(due) ? due : opens;
        }
    }

    private final Period plan;
    private final ControlPolicy policy;
    private final WorkingCalendar calendar;

    private Occurrences(Period plan, ControlPolicy policy, WorkingCalendar calendar) {
        this.plan = plan;
        this.policy = policy;
        this.calendar = calendar;
    }

    public static OccurrenceList of(Deadline deadline, Period plan, ControlPolicy policy, WorkingCalendar calendar) {
        Occurrences occurrences = new Occurrences(plan, policy, calendar);
        List<Slot> slots = new ArrayList<>(occurrences.slots(deadline.norm()));
        slots.sort(Comparator.comparing(Slot::due));
        List<Occurrence> items =
                slots.stream().limit(policy.cap()).map(occurrences::controlled).toList();
        return new OccurrenceList(items, slots.size() > items.size());
    }

    private List<Slot> slots(Norm norm) {
        return switch (norm) {
            case Norm.Once(PartialDate due, var _) -> List.of(new Slot(plan.from(), day(due), null));
            case Norm.Range range -> List.of(range(range));
            case Norm.Recurring recurring -> new RecurringSlots(recurring, plan, policy).list();
            case Norm.Continuous(var from, var until) -> continuous(from, until);
            case Norm.Event _, Norm.Conditional _, Norm.Relative _, Norm.Unspecified _ -> yearly(plan);
        };
    }

    private Occurrence controlled(Slot slot) {
        LocalDate control = shifted(slot.due());
        LocalDate report = slot.report() == null ? control : shifted(slot.report());
        LocalDate last = policy.finalDate();
        LocalDate latest = last != null && report.isAfter(last) ? shifted(last) : report;
        return new Occurrence(slot.opens(), slot.due(), control, latest);
    }

    private LocalDate shifted(LocalDate day) {
        return policy.shift() ? calendar.precedingWorkingDay(day) : day;
    }

    /** A day without a year is the first such day of the plan. */
    private LocalDate day(PartialDate date) {
        LocalDate first = date.in(plan.from().getYear());
        return first.isBefore(plan.from()) ? date.in(plan.from().getYear() + 1) : first;
    }

    private Slot range(Norm.Range range) {
        LocalDate end = day(range.end());
        LocalDate start = range.start().in(end.getYear());
        return new Slot(start.isAfter(end) ? range.start().in(end.getYear() - 1) : start, end, null);
    }

    private List<Slot> continuous(@Nullable PartialDate from, @Nullable PartialDate until) {
        LocalDate start = from == null
                ? plan.from()
                : later(plan.from(), from.in(plan.from().getYear()));
        LocalDate end = until == null
                ? plan.until()
                : earlier(plan.until(), until.in(plan.from().getYear()));
        if (end.isBefore(start)) {
            return List.of(new Slot(end, end, null));
        }
        List<Slot> slots = new ArrayList<>();
        for (Period part : byYears(new Period(start, end), policy.cap())) {
            int next = part.until().getYear() + 1;
            slots.add(new Slot(
                    part.from(), part.until(), policy.continuousReport().atYear(next)));
        }
        return slots;
    }

    private List<Slot> yearly(Period period) {
        return byYears(period, policy.cap()).stream()
                .map(part -> new Slot(part.from(), part.until(), reportDay(part, policy.yearlyReport())))
                .toList();
    }

    /** The report day within a year's part of the plan, else the part's end. */
    static LocalDate reportDay(Period part, MonthDay day) {
        LocalDate report = day.atYear(part.until().getYear());
        return part.holds(report) ? report : part.until();
    }

    /** A period cut into calendar years, one more than {@code cap} at most. */
    static List<Period> byYears(Period period, int cap) {
        List<Period> parts = new ArrayList<>();
        LocalDate from = period.from();
        while (!from.isAfter(period.until()) && parts.size() <= cap) {
            LocalDate end = earlier(LocalDate.of(from.getYear(), 12, 31), period.until());
            parts.add(new Period(from, end));
            from = end.plusDays(1);
        }
        return parts;
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}

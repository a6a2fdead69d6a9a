package kaskad.reading.deadlines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kaskad.kernel.Period;
import kaskad.kernel.WorkingCalendar;
import kaskad.reading.deadlines.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The dated instances of a deadline within a plan.
 *
 * <p>A single day and a stretch give one, even outside the plan: a wrong date is to be seen, not lost. A recurrence gives
 * one for each period of its frequency («2 раза в год» is one report a year that tells of both). What has no date of its
 * own — events, conditions, terms counted from an unknown day, no deadline at all — gives one a year on the yearly report
 * day, so that it is at least reported; so does «постоянно», on the policy's own day of the next year. Whole years are
 * reported on the yearly report day too: the deadline of a measure and that of its report are two dates.
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
    private final @Nullable LocalDate base;

    private Occurrences(Period plan, ControlPolicy policy, WorkingCalendar calendar, @Nullable LocalDate base) {
        this.plan = plan;
        this.policy = policy;
        this.calendar = calendar;
        this.base = base;
    }

    public static OccurrenceList of(Deadline deadline, Period plan, ControlPolicy policy, WorkingCalendar calendar) {
        return of(deadline, plan, policy, calendar, null);
    }

    /** {@code base}: the day of the event that a term is counted from, or {@link ControlPolicy.Counting#start}. */
    public static OccurrenceList of(
            Deadline deadline, Period plan, ControlPolicy policy, WorkingCalendar calendar, @Nullable LocalDate base) {
        Occurrences occurrences = new Occurrences(plan, policy, calendar, base);
        Map<LocalDate, Slot> slots = new TreeMap<>();
        occurrences.slots(deadline).forEach(slot -> slots.putIfAbsent(slot.due(), slot));
        List<Occurrence> items = slots.values().stream()
                .limit(policy.cap())
                .map(occurrences::controlled)
                .toList();
        return new OccurrenceList(items, slots.size() > items.size());
    }

    private List<Slot> slots(Deadline deadline) {
        return switch (deadline.norm()) {
            case Norm.Once(PartialDate due, var _) ->
                List.of(reported(new Slot(plan.from(), day(due), null), deadline.raw()));
            case Norm.Range range -> List.of(reported(range(range), deadline.raw()));
            case Norm.Recurring recurring -> new RecurringSlots(recurring, plan, policy).list();
            case Norm.Continuous(var from, var until) -> continuous(from, until);
            case Norm.Relative relative ->
                base == null ? yearly(plan) : List.of(counted(relative, deadline.raw(), base));
            case Norm.Event _, Norm.Conditional _, Norm.Unspecified _ -> yearly(plan);
        };
    }

    /** A whole year is reported on the yearly report day, before it ends. */
    private Slot reported(Slot slot, String wording) {
        LocalDate report = policy.reports().yearly().atYear(slot.due().getYear());
        boolean early = report.isBefore(slot.due()) && !report.isBefore(slot.opens());
        return early && Wording.isWholeYears(wording) ? new Slot(slot.opens(), slot.due(), report) : slot;
    }

    private Slot counted(Norm.Relative term, String wording, LocalDate day) {
        LocalDate due = new RelativeTerm(policy.counting(), calendar).due(term, wording, day);
        return new Slot(term.before() == null ? day : plan.from(), due, null);
    }

    private Occurrence controlled(Slot slot) {
        LocalDate control = policy.controlled(slot.due(), calendar);
        LocalDate report = slot.report() == null ? control : policy.controlled(slot.report(), calendar);
        LocalDate last = policy.finalDate();
        LocalDate latest = last != null && report.isAfter(last) ? policy.controlled(last, calendar) : report;
        return new Occurrence(slot.opens(), slot.due(), control, latest);
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
                    part.from(), part.until(), policy.reports().continuous().atYear(next)));
        }
        return slots;
    }

    private List<Slot> yearly(Period period) {
        return byYears(period, policy.cap()).stream()
                .map(part -> new Slot(
                        part.from(),
                        part.until(),
                        reportDay(part, policy.reports().yearly())))
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

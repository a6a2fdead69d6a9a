package kaskad.reading.deadlines;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import kaskad.kernel.Period;
import kaskad.reading.deadlines.Occurrences.Slot;
import org.jspecify.annotations.Nullable;

/** The instances of a recurrence: the plan within its bounds, cut by its frequency, each with its day. */
final class RecurringSlots {
    /** Something done more often than weekly is reported by the month. */
    private static final int DENSEST_INTERVAL = 7;

    /** Ends of the four school terms where no calendar of the school says otherwise. */
    private static final List<MonthDay> TERM_STARTS =
            List.of(MonthDay.of(1, 1), MonthDay.of(4, 1), MonthDay.of(9, 1), MonthDay.of(11, 1));

    private static final List<MonthDay> TERM_ENDS =
            List.of(MonthDay.of(3, 31), MonthDay.of(5, 31), MonthDay.of(10, 31), MonthDay.of(12, 31));

    private final Norm.Recurring norm;
    private final Period plan;
    private final ControlPolicy policy;
    private final List<Slot> slots = new ArrayList<>();

    RecurringSlots(Norm.Recurring norm, Period plan, ControlPolicy policy) {
        this.norm = norm;
        this.plan = plan;
        this.policy = policy;
    }

    List<Slot> list() {
        Norm.Picks picks = norm.picks();
        List<LocalDate> named = picks.dates().stream()
                .filter(PartialDate.Full.class::isInstance)
                .map(date -> date.in(0))
                .toList();
        if (!named.isEmpty()) {
            named.forEach(day -> slots.add(new Slot(plan.from(), day, null)));
            return slots;
        }
        Period period = bounded();
        if (period == null) {
            return List.of();
        }
        java.time.Period interval = norm.interval();
        if (interval != null && (interval.toTotalMonths() > 0 || interval.getDays() >= DENSEST_INTERVAL)) {
            addIntervals(period, interval);
        } else {
            for (Period year : Occurrences.byYears(period, policy.cap())) {
                addYear(year);
            }
        }
        return slots;
    }

    private @Nullable Period bounded() {
        LocalDate from = switch (norm.from()) {
            case null -> plan.from();
            case Bound.InYear(int year) -> LocalDate.of(year, 1, 1);
            case Bound.OnDate(PartialDate date) -> date.in(plan.from().getYear());
        };
        LocalDate until = switch (norm.until()) {
            case null -> plan.until();
            case Bound.InYear(int year) -> LocalDate.of(year, 12, 31);
            case Bound.OnDate(PartialDate date) -> date.in(plan.from().getYear());
        };
        LocalDate start = Occurrences.later(from, plan.from());
        LocalDate end = Occurrences.earlier(until, plan.until());
        return end.isBefore(start) ? null : new Period(start, end);
    }

    private void addYear(Period year) {
        if (!norm.picks().dates().isEmpty()) {
            norm.picks()
                    .dates()
                    .forEach(date ->
                            addDay(year, year.from(), date.in(year.from().getYear())));
        } else if (!norm.picks().months().isEmpty()) {
            norm.picks().months().stream()
                    .map(month -> YearMonth.of(year.from().getYear(), month))
                    .forEach(month -> addDay(year, month.atDay(1), month.atEndOfMonth()));
        } else if (norm.by() instanceof ReportDay.OfYear(MonthDay day)) {
            addYearly(year, day);
        } else {
            addParts(year);
        }
    }

    private void addDay(Period year, LocalDate opens, LocalDate due) {
        if (year.holds(due)) {
            slots.add(new Slot(opens, due, null));
        }
    }

    private void addYearly(Period year, MonthDay day) {
        int number = year.from().getYear();
        if (norm.nextYear()) {
            slots.add(new Slot(year.from(), day.atYear(number + 1), null));
            return;
        }
        LocalDate due = day.atYear(number);
        PartialDate window = norm.windowStart();
        LocalDate opens = window == null ? year.from() : window.in(number);
        addDay(year, opens.isAfter(due) ? opens.minusYears(1) : opens, due);
    }

    private void addParts(Period year) {
        switch (norm.freq()) {
            case YEARLY -> addPart(year);
            case HALFYEAR -> addMonths(year, 6);
            case QUARTERLY -> addMonths(year, 3);
            case MONTHLY, OTHER -> addMonths(year, 1);
            case TERMLY -> addTerms(year);
            case WEEKLY -> addWeeks(year);
        }
    }

    /** An undated instance, or one with a day of the month, for each run of so many months. */
    private void addMonths(Period year, int length) {
        for (int first = 1; first <= 12; first += length) {
            YearMonth start = YearMonth.of(year.from().getYear(), first);
            YearMonth end = start.plusMonths(length - 1L);
            if (!end.atEndOfMonth().isBefore(year.from()) && !start.atDay(1).isAfter(year.until())) {
                LocalDate from = Occurrences.later(start.atDay(1), year.from());
                addPart(new Period(from, Occurrences.earlier(end.atEndOfMonth(), year.until())));
            }
        }
    }

    private void addTerms(Period year) {
        for (int i = 0; i < TERM_STARTS.size(); i++) {
            LocalDate from =
                    Occurrences.later(TERM_STARTS.get(i).atYear(year.from().getYear()), year.from());
            LocalDate until =
                    Occurrences.earlier(TERM_ENDS.get(i).atYear(year.from().getYear()), year.until());
            if (!until.isBefore(from)) {
                addPart(new Period(from, until));
            }
        }
    }

    private void addPart(Period part) {
        Norm.Window window = norm.window();
        if (window != null && !holds(window, MonthDay.from(part.until()))) {
            return;
        }
        YearMonth month = YearMonth.from(part.until());
        DayOfWeek weekday = norm.weekday();
        if (!norm.picks().days().isEmpty()) {
            norm.picks().days().forEach(day -> addDay(part, part.from(), day(month, day)));
        } else if (norm.by() instanceof ReportDay.OfMonth by) {
            addDayOfMonth(part, by, month);
        } else if (weekday != null && norm.nth() != null) {
            addDay(part, part.from(), month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(norm.nth(), weekday)));
        } else {
            slots.add(new Slot(part.from(), part.until(), report(part)));
        }
    }

    private LocalDate report(Period part) {
        return norm.freq() == Frequency.YEARLY
                ? Occurrences.reportDay(part, policy.reports().yearly())
                : YearMonth.from(part.until())
                        .plusMonths(1)
                        .atDay(policy.reports().monthly());
    }

    /** A day in the month after the period reported on may lie after the plan; any other may not. */
    private void addDayOfMonth(Period part, ReportDay.OfMonth by, YearMonth last) {
        if (by.offset() == ReportDay.Offset.NEXT_MONTH) {
            slots.add(new Slot(part.from(), day(last.plusMonths(1), by.day()), null));
        } else {
            addDay(part, part.from(), day(last, by.day()));
        }
    }

    private static LocalDate day(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static boolean holds(Norm.Window window, MonthDay day) {
        MonthDay start = window.start().dayOfYear();
        MonthDay end = window.end().dayOfYear();
        boolean afterStart = !day.isBefore(start);
        boolean beforeEnd = !day.isAfter(end);
        return start.isAfter(end) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }

    private void addWeeks(Period year) {
        DayOfWeek day = norm.weekday() == null ? DayOfWeek.SUNDAY : norm.weekday();
        Norm.Window window = norm.window();
        LocalDate due = year.from().with(TemporalAdjusters.nextOrSame(day));
        while (!due.isAfter(year.until())) {
            if (window == null || holds(window, MonthDay.from(due))) {
                slots.add(new Slot(Occurrences.later(due.minusDays(6), year.from()), due, null));
            }
            due = due.plusWeeks(1);
        }
    }

    private void addIntervals(Period period, java.time.Period interval) {
        LocalDate start = period.from();
        for (int i = 1; !start.isAfter(period.until()) && slots.size() <= policy.cap(); i++) {
            LocalDate next = period.from().plus(interval.multipliedBy(i));
            LocalDate end = Occurrences.earlier(next.minusDays(1), period.until());
            slots.add(new Slot(start, due(start, end), report(interval, start, end)));
            start = next;
        }
    }

    private LocalDate due(LocalDate start, LocalDate end) {
        if (norm.by() instanceof ReportDay.OfYear(MonthDay day)) {
            LocalDate due = day.atYear(end.getYear());
            return due.isAfter(end) && !due.minusYears(1).isBefore(start) ? due.minusYears(1) : due;
        }
        return end;
    }

    private @Nullable LocalDate report(java.time.Period interval, LocalDate start, LocalDate end) {
        if (interval.toTotalMonths() == 0 || norm.by() != null) {
            return null;
        }
        return interval.getYears() > 0
                ? Occurrences.reportDay(new Period(start, end), policy.reports().yearly())
                : YearMonth.from(end).plusMonths(1).atDay(policy.reports().monthly());
    }
}

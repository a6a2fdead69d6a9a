package kaskad.plans.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One month of a plan by weeks from Monday; days of the neighbouring months fill the first and the last week. */
public record MonthPlan(YearMonth month, List<List<Day>> weeks) {
    public MonthPlan {
        weeks = List.copyOf(weeks);
    }

    /** A day with what is due on it; {@code inside} the month. */
    public record Day(LocalDate date, boolean inside, boolean today, List<Entry> entries) {
        public Day {
            entries = List.copyOf(entries);
        }
    }

    /** A measure that is controlled on the day, or a milestone of it. */
    public record Entry(UUID measure, String number, String title, boolean milestone) {}

    public static MonthPlan of(YearMonth month, List<DatedMeasure> measures, LocalDate today) {
        LocalDate day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<List<Day>> weeks = new ArrayList<>();
        while (!day.isAfter(end)) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                boolean inside = YearMonth.from(day).equals(month);
                week.add(new Day(day, inside, day.equals(today), inside ? entries(measures, day) : List.of()));
                day = day.plusDays(1);
            }
            weeks.add(List.copyOf(week));
        }
        return new MonthPlan(month, weeks);
    }

    private static List<Entry> entries(List<DatedMeasure> measures, LocalDate day) {
        return measures.stream().flatMap(one -> entries(one, day)).toList();
    }

    private static Stream<Entry> entries(DatedMeasure one, LocalDate day) {
        UUID id = one.measure().id();
        String number = one.measure().number();
        Stream<Entry> controls = one.occurrences().stream()
                .filter(item -> item.controlDate().equals(day))
                .map(item -> new Entry(id, number, one.measure().title(), false));
        Stream<Entry> milestones = one.milestones().stream()
                .filter(item -> item.due().equals(day))
                .map(item -> new Entry(id, number, item.title(), true));
        return Stream.concat(controls, milestones);
    }

    /** Whether anything is due in the month. */
    public boolean empty() {
        return weeks.stream()
                .flatMap(List::stream)
                .allMatch(day -> day.entries().isEmpty());
    }
}

package kaskad.plans.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kaskad.kernel.Period;
import kaskad.reading.deadlines.Occurrence;
import kaskad.ui.Status;
import org.jspecify.annotations.Nullable;

/** One year of a plan as a picture: a line for each measure, a bar for each instance, places in the units of the picture. */
public record Timeline(int year, List<Line> lines, @Nullable Double today) {
    public static final int WIDTH = 1170;
    public static final int LEFT = 300;
    private static final int MONTH = 72;
    private static final int TOP = 35;
    private static final int LINE = 26;
    private static final int LETTERS = 40;
    private static final double LEAST = 6;

    public Timeline {
        lines = List.copyOf(lines);
    }

    /** A measure with its bars and the places of its milestones. */
    public record Line(UUID measure, String words, String whole, int y, List<Bar> bars, List<Mark> marks) {
        public Line {
            bars = List.copyOf(bars);
            marks = List.copyOf(marks);
        }
    }

    /** An instance: {@code words} are its days. */
    public record Bar(
            double x,
            double width,
            LocalDate opens,
            LocalDate due,
            @Nullable Status status) {}

    /** A milestone. */
    public record Mark(double x, String title, LocalDate due) {}

    public static Timeline of(int year, List<DatedMeasure> measures, LocalDate today) {
        Period whole = Period.year(year);
        List<DatedMeasure> shown = measures.stream()
                .filter(one -> one.within(whole.from(), whole.until()))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (DatedMeasure one : shown) {
            lines.add(line(one, whole, TOP + LINE * lines.size()));
        }
        return new Timeline(year, lines, whole.holds(today) ? x(today) : null);
    }

    private static Line line(DatedMeasure one, Period year, int y) {
        String whole = (one.measure().number() + " " + one.measure().title()).strip();
        return new Line(
                one.measure().id(),
                whole.length() > LETTERS ? whole.substring(0, LETTERS) + "…" : whole,
                whole,
                y,
                one.occurrences().stream()
                        .filter(item -> !item.due().isBefore(year.from())
                                && !item.opens().isAfter(year.until()))
                        .map(item -> bar(item, year, one.status()))
                        .toList(),
                one.milestones().stream()
                        .filter(item -> year.holds(item.due()))
                        .map(item -> new Mark(x(item.due()), item.title(), item.due()))
                        .toList());
    }

    private static Bar bar(Occurrence item, Period year, @Nullable Status status) {
        LocalDate from = item.opens().isBefore(year.from()) ? year.from() : item.opens();
        LocalDate until = item.due().isAfter(year.until()) ? year.until() : item.due();
        double x = x(from);
        double end = until.equals(year.until()) ? WIDTH - 6 : x(until.plusDays(1));
        return new Bar(x, Math.max(LEAST, round(end - x - 1)), item.opens(), item.due(), status);
    }

    /** Where a day begins; every month is as wide as any other. */
    private static double x(LocalDate day) {
        return round(
                LEFT + MONTH * (day.getMonthValue() - 1 + (day.getDayOfMonth() - 1) / (double) day.lengthOfMonth()));
    }

    /** Where the twelve months begin. */
    public List<Integer> months() {
        return IntStream.range(0, 12).mapToObj(month -> LEFT + MONTH * month).toList();
    }

    public int height() {
        return TOP + LINE * lines.size() + 8;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10d;
    }
}

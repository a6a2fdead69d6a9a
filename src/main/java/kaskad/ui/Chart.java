package kaskad.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A small picture of numbers over labels; the table of the same numbers always goes with it.
 *
 * @param sentence what a reader should see in it; said instead of the picture
 * @param unit after the numbers of the axis, may be empty
 * @param csv the address of the numbers as CSV
 */
public record Chart(
        String title,
        String sentence,
        Kind kind,
        String unit,
        List<String> labels,
        List<Series> series,
        @Nullable String csv) {
    public static final int WIDTH = 640;
    public static final int HEIGHT = 240;
    private static final int LEFT = 44;
    private static final int RIGHT = 12;
    private static final int TOP = 22;
    private static final int BOTTOM = 28;

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    /** How the numbers are drawn. */
    public enum Kind {
        BARS,
        LINES
    }

    /** One row of numbers, {@code null} where there is none; {@code planned} is drawn dashed or hollow. */
    public record Series(String name, boolean planned, List<@Nullable Double> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** A drawn number with the place of its words. */
    public record Point(double x, double y, double width, double height, double value) {}

    /** A line across with its number. */
    public record Tick(double y, double value) {}

    public List<Tick> ticks() {
        double step = step();
        return IntStream.rangeClosed(0, (int) Math.round(top() / step))
                .mapToObj(i -> new Tick(y(i * step), i * step))
                .toList();
    }

    /** The middle of the label at {@code index}. */
    public double x(int index) {
        return round(LEFT + (index + 0.5) * slot());
    }

    public List<Point> points(int seriesIndex) {
        List<@Nullable Double> values = series.get(seriesIndex).values();
        double width = slot() * 0.72 / series.size();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                double left = x(i) - slot() * 0.36 + seriesIndex * width;
                double x = kind == Kind.BARS ? left : x(i);
                points.add(new Point(round(x), y(value), round(width - 2), round(y(0) - y(value)), value));
            }
        }
        return points;
    }

    /** The path of a line series. */
    public String path(int seriesIndex) {
        StringBuilder path = new StringBuilder();
        for (Point point : points(seriesIndex)) {
            path.append(path.isEmpty() ? "M" : "L").append(String.format(Locale.ROOT, "%.1f %.1f", point.x, point.y));
        }
        return path.toString();
    }

    private double slot() {
        return (double) (WIDTH - LEFT - RIGHT) / Math.max(1, labels.size());
    }

    private double y(double value) {
        return round(HEIGHT - BOTTOM - value / top() * (HEIGHT - TOP - BOTTOM));
    }

    private double top() {
        return Math.ceil(max() / step()) * step();
    }

    /** About four lines across, at 1, 2, 2.5 or 5 times a power of ten. */
    private double step() {
        double rough = max() / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        return IntStream.of(10, 20, 25, 50, 100)
                .mapToDouble(i -> i * power / 10)
                .filter(step -> step >= rough)
                .findFirst()
                .orElse(power * 10);
    }

    private double max() {
        double max = series.stream()
                .flatMap(s -> s.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
        return max > 0 ? max : 1;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10d;
    }
}

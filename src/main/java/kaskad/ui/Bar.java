package kaskad.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A bar of counts by status. Widths are per cent of {@code total}, as SVG attributes; segments keep a gap. */
public record Bar(List<Part> parts, long total) {
    private static final double GAP = 0.6;

    public Bar {
        parts = List.copyOf(parts);
    }

    /** How many of the total are in this status. */
    public record Part(Status status, long count) {}

    /** One drawn rectangle. */
    public record Segment(String x, String width, String css) {}

    public static Bar of(Status status, long count, long total) {
        return new Bar(List.of(new Part(status, count)), total);
    }

    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        double x = 0;
        for (Part part : parts) {
            double width = total == 0 ? 0 : 100d * part.count / total;
            if (width > 0) {
                double drawn = x + width < 99.9 ? Math.max(width - GAP, 0.4) : width;
                segments.add(new Segment(two(x), two(drawn), part.status.fill()));
            }
            x += width;
        }
        return segments;
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

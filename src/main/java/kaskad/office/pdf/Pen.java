package kaskad.office.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws: keeps the straight lines of strokes and of fills so thin that they are lines. */
final class Pen {
    private static final double THIN = 3;
    private static final double STRAIGHT = 0.7;

    /** Two ends of a line in the coordinates of PDF. */
    private record Stroke(double x1, double y1, double x2, double y2) {}

    private final List<Stroke> strokes = new ArrayList<>();
    private final List<List<Point2D.Float>> paths = new ArrayList<>();
    private List<Point2D.Float> path = new ArrayList<>();

    void move(Point2D.Float point) {
        path = new ArrayList<>(4);
        path.add(point);
        paths.add(path);
    }

    void line(Point2D.Float point) {
        if (path.isEmpty()) {
            move(point);
        } else {
            path.add(point);
        }
    }

    void close() {
        if (path.size() > 1) {
            path.add(path.getFirst());
        }
    }

    void drop() {
        paths.clear();
        path = new ArrayList<>();
    }

    void stroke() {
        for (List<Point2D.Float> points : paths) {
            for (int i = 1; i < points.size(); i++) {
                Point2D.Float from = points.get(i - 1);
                Point2D.Float to = points.get(i);
                strokes.add(new Stroke(from.x, from.y, to.x, to.y));
            }
        }
        drop();
    }

    void fill() {
        for (List<Point2D.Float> points : paths) {
            Stroke box = box(points);
            double width = box.x2 - box.x1;
            double height = box.y2 - box.y1;
            if (Math.min(width, height) <= THIN) {
                double x = (box.x1 + box.x2) / 2;
                double y = (box.y1 + box.y2) / 2;
                strokes.add(width > height ? new Stroke(box.x1, y, box.x2, y) : new Stroke(x, box.y1, x, box.y2));
            }
        }
        drop();
    }

    private static Stroke box(List<Point2D.Float> points) {
        double left = Double.MAX_VALUE;
        double bottom = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = -Double.MAX_VALUE;
        for (Point2D.Float point : points) {
            left = Math.min(left, point.x);
            right = Math.max(right, point.x);
            bottom = Math.min(bottom, point.y);
            top = Math.max(top, point.y);
        }
        return new Stroke(left, bottom, right, top);
    }

    /** The rules on the page, told from its upper left corner. */
    List<Rule> rules(Turn turn, double cornerX, double cornerY, double height) {
        List<Rule> rules = new ArrayList<>();
        for (Stroke stroke : strokes) {
            double x1 = turn.along(stroke.x1, stroke.y1) - cornerX;
            double y1 = turn.across(stroke.x1, stroke.y1) - cornerY;
            double x2 = turn.along(stroke.x2, stroke.y2) - cornerX;
            double y2 = turn.across(stroke.x2, stroke.y2) - cornerY;
            Rule rule = rule(x1, y1, x2, y2);
            if (rule != null && rule.horizontal() && rule.at() >= 0 && rule.at() <= height) {
                rules.add(rule);
            } else if (rule != null && !rule.horizontal()) {
                rules.add(new Rule(false, rule.at(), Math.max(0, rule.from()), Math.min(height, rule.to())));
            }
        }
        return rules;
    }

    private static @Nullable Rule rule(double x1, double y1, double x2, double y2) {
        if (Math.abs(y1 - y2) <= STRAIGHT) {
            return new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
        }
        return Math.abs(x1 - x2) <= STRAIGHT
                ? new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2))
                : null;
    }
}

package kaskad.office.pdf;

import org.jspecify.annotations.Nullable;

/** The direction that text runs in on a page. Turned by it, text runs to the right and lines follow downward. */
enum Turn {
    RIGHT,
    UP,
    LEFT,
    DOWN;

    private static final double STRAIGHT = 0.05;

    /** The direction of a step along a line, in the coordinates of PDF; null where it is slanted. */
    static @Nullable Turn of(double dx, double dy) {
        if (Math.abs(dy) <= STRAIGHT * Math.abs(dx)) {
            return dx >= 0 ? RIGHT : LEFT;
        }
        if (Math.abs(dx) <= STRAIGHT * Math.abs(dy)) {
            return dy >= 0 ? UP : DOWN;
        }
        return null;
    }

    /** The distance along the lines of a point of PDF. */
    double along(double x, double y) {
        return switch (this) {
            case RIGHT -> x;
            case UP -> y;
            case LEFT -> -x;
            case DOWN -> -y;
        };
    }

    /** The distance across the lines, downward, of a point of PDF. */
    double across(double x, double y) {
        return switch (this) {
            case RIGHT -> -y;
            case UP -> x;
            case LEFT -> y;
            case DOWN -> -x;
        };
    }

    /** The same point as another direction sees it. */
    double alongIn(Turn other, double along, double across) {
        return other.along(x(along, across), y(along, across));
    }

    double acrossIn(Turn other, double along, double across) {
        return other.across(x(along, across), y(along, across));
    }

    private double x(double along, double across) {
        return switch (this) {
            case RIGHT -> along;
            case UP -> across;
            case LEFT -> -along;
            case DOWN -> -across;
        };
    }

    private double y(double along, double across) {
        return switch (this) {
            case RIGHT -> -across;
            case UP -> along;
            case LEFT -> across;
            case DOWN -> -along;
        };
    }
}

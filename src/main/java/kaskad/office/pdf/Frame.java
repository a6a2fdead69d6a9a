package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cells between the rules of one table on one page.
 *
 * @param xs the edges of the columns, from the left
 * @param ys the edges of the rows, from the top
 * @param slots the index of the cell that covers each slot
 * @param open whether the last row has no rule below: it goes on on the next page
 */
record Frame(double[] xs, double[] ys, List<Spot> spots, int[][] slots, boolean open) {
    private static final double NEAR = 4;
    private static final double OUTSIDE = 9;
    private static final double COVERED = 0.55;
    private static final int MOST_COLUMNS = 80;
    private static final int MOST_ROWS = 600;
    private static final int FREE = -1;
    private static final int FEWEST = 3;

    /** A cell: its place in the grid, how many slots it covers, and whether no rule stands under it. */
    record Spot(int row, int column, int rowSpan, int columnSpan, boolean open) {}

    static Optional<Frame> of(List<Rule> rules) {
        List<Rule> across = rules.stream().filter(Rule::horizontal).toList();
        List<Rule> down = rules.stream().filter(rule -> !rule.horizontal()).toList();
        if (down.isEmpty() || across.size() + down.size() < FEWEST) {
            return Optional.empty();
        }
        double[] xs = edges(down, across);
        double[] ys = edges(across, down);
        if (xs.length < 2 || ys.length < 2 || xs.length > MOST_COLUMNS || ys.length > MOST_ROWS) {
            return Optional.empty();
        }
        boolean[][] right = walls(xs, ys, down);
        boolean[][] below = walls(ys, xs, across);
        boolean open = !covered(ys[ys.length - 1], xs[0], xs[xs.length - 1], across);
        int[][] slots = new int[ys.length - 1][xs.length - 1];
        List<Spot> spots = spots(slots, right, below);
        return spots.size() < 2 ? Optional.empty() : Optional.of(new Frame(xs, ys, spots, slots, open));
    }

    /** The places of rules, and the ends of the rules that cross them where these reach further. */
    private static double[] edges(List<Rule> rules, List<Rule> crossing) {
        double[] at = rules.stream().mapToDouble(Rule::at).sorted().toArray();
        double from = crossing.stream().mapToDouble(Rule::from).min().orElse(Double.MAX_VALUE);
        double to = crossing.stream().mapToDouble(Rule::to).max().orElse(-Double.MAX_VALUE);
        List<Double> edges = new ArrayList<>();
        if (at.length == 0 || at[0] - from > OUTSIDE) {
            edges.add(from);
        }
        for (double edge : at) {
            if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
                edges.add(edge);
            }
        }
        if (at.length == 0 || to - at[at.length - 1] > OUTSIDE) {
            edges.add(to);
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** For each edge and each strip that crosses it: whether a rule runs along the edge there. */
    private static boolean[][] walls(double[] edges, double[] strips, List<Rule> rules) {
        double[][] length = new double[edges.length][strips.length - 1];
        for (Rule rule : rules) {
            int edge = nearest(edges, rule.at());
            for (int i = 0; i < strips.length - 1; i++) {
                length[edge][i] += Math.max(0, Math.min(rule.to(), strips[i + 1]) - Math.max(rule.from(), strips[i]));
            }
        }
        boolean[][] walls = new boolean[edges.length][strips.length - 1];
        for (int e = 0; e < edges.length; e++) {
            for (int i = 0; i < strips.length - 1; i++) {
                walls[e][i] = length[e][i] >= COVERED * (strips[i + 1] - strips[i]);
            }
        }
        return walls;
    }

    private static int nearest(double[] edges, double at) {
        int found = Arrays.binarySearch(edges, at);
        int next = found >= 0 ? found : -found - 1;
        if (next == edges.length || next > 0 && at - edges[next - 1] <= edges[next] - at) {
            return next - 1;
        }
        return next;
    }

    private static boolean covered(double at, double from, double to, List<Rule> rules) {
        double length = rules.stream()
                .filter(rule -> Math.abs(rule.at() - at) <= NEAR)
                .mapToDouble(Rule::length)
                .sum();
        return length >= COVERED * (to - from);
    }

    private static List<Spot> spots(int[][] slots, boolean[][] walls, boolean[][] floors) {
        for (int[] row : slots) {
            Arrays.fill(row, FREE);
        }
        List<Spot> spots = new ArrayList<>();
        for (int row = 0; row < slots.length; row++) {
            for (int column = 0; column < slots[row].length; column++) {
                if (slots[row][column] == FREE) {
                    spots.add(spot(row, column, spots.size(), slots, walls, floors));
                }
            }
        }
        return spots;
    }

    /** The widest cell that begins here, and then as high as no floor and no wall stands in it. */
    private static Spot spot(int row, int column, int index, int[][] slots, boolean[][] walls, boolean[][] floors) {
        int right = column + 1;
        while (right < slots[row].length && !walls[right][row] && slots[row][right] == FREE) {
            right++;
        }
        int below = row + 1;
        while (below < slots.length && goesOn(below, column, right, slots, walls, floors)) {
            below++;
        }
        for (int i = row; i < below; i++) {
            Arrays.fill(slots[i], column, right, index);
        }
        return new Spot(row, column, below - row, right - column, !floors[below][column]);
    }

    private static boolean goesOn(
            int row, int column, int right, int[][] slots, boolean[][] walls, boolean[][] floors) {
        for (int i = column; i < right; i++) {
            if (floors[row][i] || slots[row][i] != FREE || i > column && walls[i][row]) {
                return false;
            }
        }
        return true;
    }

    double left() {
        return xs[0];
    }

    double right() {
        return xs[xs.length - 1];
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    double area() {
        return (right() - left()) * (bottom() - top());
    }

    /** The cell that a point lies in, or -1. */
    int spotAt(double x, double y) {
        if (x < left() || x > right() || y < top() || y > bottom()) {
            return -1;
        }
        return slots[strip(ys, y)][strip(xs, x)];
    }

    private static int strip(double[] edges, double at) {
        int found = Arrays.binarySearch(edges, at);
        return Math.min(edges.length - 2, Math.max(0, found >= 0 ? found : -found - 2));
    }
}

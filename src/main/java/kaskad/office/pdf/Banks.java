package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns of a table without rules by their left edges: behind a gap that nearly all lines leave free, texts begin below each
 * other. The few lines that cross a gap are cells that are merged over it.
 */
final class Banks {
    private static final double NARROWEST = 0.45;
    private static final double ALIGNED = 1.5;
    private static final int FEWEST = 3;
    private static final int CROSSED = 6;

    /** Where a word begins or ends. */
    private record Turn(double x, int change) {}

    private Banks() {}

    /** The edges of columns between the outer ends of the text, with those known otherwise that no column found here has. */
    static double[] edges(List<Line> lines, double[] known) {
        List<Turn> turns = new ArrayList<>();
        for (Line line : lines) {
            for (Word word : line.words()) {
                turns.add(new Turn(word.left(), 1));
                turns.add(new Turn(Math.max(word.left(), word.right()), -1));
            }
        }
        turns.sort(Comparator.comparingDouble(Turn::x)
                .thenComparing(Comparator.comparingInt(Turn::change).reversed()));
        int crossing = lines.size() / CROSSED;
        List<Double> edges = new ArrayList<>();
        edges.add(turns.getFirst().x - 1);
        double free = turns.getFirst().x;
        int covered = 0;
        for (Turn turn : turns) {
            boolean before = covered <= crossing;
            covered += turn.change;
            if (before && covered > crossing && isBank(lines, free, turn.x)) {
                edges.add(turn.x - 1);
            } else if (!before && covered <= crossing) {
                free = turn.x;
            }
        }
        edges.add(turns.stream().mapToDouble(Turn::x).max().orElse(0) + 1);
        for (double edge : known) {
            if (edges.stream().allMatch(own -> isColumn(lines, own, edge))) {
                edges.add(edge);
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** Whether words stand between two edges. */
    private static boolean isColumn(List<Line> lines, double one, double other) {
        double from = Math.min(one, other);
        double to = Math.max(one, other);
        return lines.stream().flatMap(line -> line.words().stream()).anyMatch(word -> word.x() > from && word.x() < to);
    }

    private static boolean isBank(List<Line> lines, double from, double to) {
        long aligned = lines.stream().filter(line -> begins(line, to)).count();
        double size = lines.getFirst().size();
        return to - from > NARROWEST * size && aligned >= FEWEST && aligned * FEWEST >= lines.size();
    }

    /** Whether a word of the line begins here, behind a gap. */
    private static boolean begins(Line line, double x) {
        double reached = -Double.MAX_VALUE;
        for (Word word : line.words()) {
            if (Math.abs(word.left() - x) <= ALIGNED) {
                return word.left() - reached > NARROWEST * line.size();
            }
            reached = Math.max(reached, word.right());
        }
        return false;
    }
}

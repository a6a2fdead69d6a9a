package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds tables without rules: their columns stand apart, so gaps run through all lines like rivers. Rows are told by
 * the space between them, or by their numbers where there is none.
 */
final class Rivers {
    private static final double WIDE_GAP = 0.9;
    private static final double NARROW_GAP = 0.45;
    private static final double RIVER = 2.4;
    private static final double ROW_SPACE = 1.6;
    private static final int FEWEST_LINES = 4;
    private static final int REST = 4;
    /** How many lines on either side of a title are looked at, so that a long page takes no longer for each. */
    private static final int SEEN = 60;

    private static final int MANY_LINES = 8;
    private static final int FEWEST_COLUMNS = 3;
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}[.)]?)(?:\\d{1,3}[.)]?)*|[IVX]{1,5}[.)]?");

    private final List<Line> lines;
    private final double[] edges;

    private Rivers(List<Line> lines, double[] edges) {
        this.lines = lines;
        this.edges = edges;
    }

    /**
     * The lines as they are, but those of a table as a table.
     *
     * @param carried the edges of the table that ends the page before and may go on here; empty where there is none
     */
    static List<Sheet.Item> items(List<Line> lines, double[] carried) {
        List<Sheet.Item> items = new ArrayList<>();
        int first = first(lines, 0);
        int done = 0;
        while (first < lines.size()) {
            int last = last(lines, first);
            double[] edges = columns(lines.subList(first, last + 1), done == 0 ? carried : new double[0]);
            if (edges.length > FEWEST_COLUMNS) {
                boolean goesOn = done == 0 && carried.length == edges.length && first <= REST;
                while (first > done && inColumn(lines.get(first - 1), edges) && (goesOn || near(lines, first - 1))) {
                    first--;
                }
                while (last + 1 < lines.size() && inColumn(lines.get(last + 1), edges) && near(lines, last)) {
                    last++;
                }
                lines.subList(done, first).forEach(line -> items.add(Sheet.Item.of(line)));
                List<Line> own = lines.subList(first, last + 1);
                items.add(new Sheet.Item(own.getFirst().base(), null, new Rivers(own, edges).draft()));
                done = last + 1;
            }
            first = first(lines, last + 1);
        }
        lines.subList(Math.min(done, lines.size()), lines.size()).forEach(line -> items.add(Sheet.Item.of(line)));
        return items;
    }

    /** Columns that stand well apart, else those of the page before, else such as only many lines can show. */
    private static double[] columns(List<Line> lines, double[] carried) {
        long apart = lines.stream().filter(Rivers::isApart).count();
        double[] wide = edges(lines, WIDE_GAP);
        if (carried.length > 0
                && wide.length != carried.length
                && lines.stream().noneMatch(line -> isApart(line) && crosses(line, carried))) {
            return carried;
        }
        if (apart < FEWEST_LINES) {
            return new double[0];
        }
        double[] aligned = Banks.edges(lines.stream().filter(Rivers::isApart).toList(), wide);
        if (aligned.length > Math.max(FEWEST_COLUMNS, wide.length)) {
            return aligned;
        }
        if (wide.length > FEWEST_COLUMNS) {
            return wide;
        }
        return apart >= MANY_LINES ? edges(lines, 0) : new double[0];
    }

    private static int first(List<Line> lines, int from) {
        int first = from;
        while (first < lines.size() && !isApart(lines.get(first))) {
            first++;
        }
        return first;
    }

    /** The last line that is apart before too many that are not, or before another table. */
    private static int last(List<Line> lines, int first) {
        int last = first;
        for (int i = first + 1; i < lines.size() && i - last < 12; i++) {
            if (isApart(lines.get(i))) {
                if (i - last > 1
                        && isOther(lines.subList(Math.max(first, last - SEEN), last + 1), together(lines, i))) {
                    return last;
                }
                last = i;
            }
        }
        return last;
    }

    /** The next lines until some that do not stand apart come between. */
    private static List<Line> together(List<Line> lines, int from) {
        int most = Math.min(lines.size(), from + SEEN);
        int end = from;
        while (end < most && (isApart(lines.get(end)) || near(lines, end - 1))) {
            end++;
        }
        return lines.subList(from, end);
    }

    /** Whether lines below a title have columns of their own. */
    private static boolean isOther(List<Line> above, List<Line> below) {
        double[] first = columns(above, new double[0]);
        double[] second = columns(below, new double[0]);
        boolean both = first.length > FEWEST_COLUMNS && second.length > FEWEST_COLUMNS;
        return both && (first.length != second.length || below.stream().anyMatch(line -> crosses(line, first)));
    }

    private static boolean isApart(Line line) {
        for (int i = 1; i < line.words().size(); i++) {
            if (line.words().get(i).left() - line.words().get(i - 1).right() > WIDE_GAP * line.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(List<Line> lines, int index) {
        return lines.get(index + 1).base() - lines.get(index).base()
                < 1.6 * lines.get(index).size();
    }

    /** Whether the line keeps to the columns, and is no title over several of them. */
    private static boolean inColumn(Line line, double[] edges) {
        return isApart(line) || !crosses(line, edges);
    }

    /** Whether text goes on over the edge of a column without more than a space. */
    private static boolean crosses(Line line, double[] edges) {
        double from = line.left();
        double to = from;
        for (Word word : line.words()) {
            if (word.left() - to > NARROW_GAP * line.size()) {
                from = word.left();
            }
            to = Math.max(to, word.right());
            for (int i = 1; i < edges.length - 1; i++) {
                if (from < edges[i] && to > edges[i]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The middles of the gaps that run through all lines with gaps, between the outer ends of the text. */
    private static double[] edges(List<Line> lines, double gap) {
        List<double[]> covered = new ArrayList<>();
        for (Line line : lines) {
            if (isApart(line)) {
                double from = line.left();
                double to = from;
                for (Word word : line.words()) {
                    if (word.left() - to > gap * line.size()) {
                        covered.add(new double[] {from, to});
                        from = word.left();
                    }
                    to = Math.max(to, word.right());
                }
                covered.add(new double[] {from, to});
            }
        }
        covered.sort((a, b) -> Double.compare(a[0], b[0]));
        List<Double> edges = new ArrayList<>();
        double reached = covered.getFirst()[0];
        edges.add(reached - 1);
        for (double[] piece : covered) {
            if (piece[0] - reached > RIVER) {
                edges.add((reached + piece[0]) / 2);
            }
            reached = Math.max(reached, piece[1]);
        }
        edges.add(reached + 1);
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Draft draft() {
        List<List<Line>> rows = rows();
        Draft draft = new Draft(edges, rows.size(), false);
        draft.ruled = false;
        double[] ends = new double[edges.length - 1];
        double[] starts = new double[edges.length - 1];
        Arrays.fill(starts, Double.MAX_VALUE);
        for (Line line : lines) {
            if (inColumn(line, edges)) {
                for (Word word : line.words()) {
                    int column = column(word);
                    starts[column] = Math.min(starts[column], word.left());
                    ends[column] = Math.max(ends[column], word.right());
                }
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            parts(draft, row, rows.get(row), starts, ends);
        }
        return draft;
    }

    private void parts(Draft draft, int row, List<Line> own, double[] starts, double[] ends) {
        if (!inColumn(own.getFirst(), edges)) {
            Draft.Part part = new Draft.Part(new Frame.Spot(row, 0, 1, edges.length - 1, false));
            own.forEach(line -> part.lines.add(line.in(edges[0], edges[edges.length - 1])));
            draft.parts.add(part);
            return;
        }
        for (int column = 0; column < edges.length - 1; column++) {
            int place = column;
            List<Word> words = own.stream()
                    .flatMap(line -> line.words().stream())
                    .filter(word -> column(word) == place)
                    .toList();
            Draft.Part part = new Draft.Part(new Frame.Spot(row, column, 1, 1, false));
            part.lines.addAll(Line.of(words, starts[column], ends[column]));
            draft.parts.add(part);
        }
    }

    private int column(Word word) {
        int column = 0;
        while (column < edges.length - 2 && word.x() > edges[column + 1]) {
            column++;
        }
        return column;
    }

    private List<List<Line>> rows() {
        double space = space();
        boolean numbered = isNumberedTightly(space);
        List<List<Line>> rows = new ArrayList<>();
        Line last = null;
        for (Line line : lines) {
            boolean across = !inColumn(line, edges);
            boolean begins = last == null
                    || across != !inColumn(last, edges)
                    || (numbered && !across ? isNumbered(line) : gap(last, line) > space);
            if (begins) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(line);
            last = last == null || begins || line.base() > last.base() ? line : last;
        }
        return rows;
    }

    private static double gap(Line last, Line next) {
        return next.base() - last.base() - next.size();
    }

    /** The least space between lines that parts rows: clearly more than between the lines of one cell. */
    private double space() {
        TreeSet<Double> gaps = new TreeSet<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = gap(lines.get(i - 1), lines.get(i));
            if (gap > 0) {
                gaps.add(gap);
            }
        }
        return gaps.isEmpty() ? Double.MAX_VALUE : gaps.first() + ROW_SPACE;
    }

    private boolean isNumbered(Line line) {
        Word first = line.words().getFirst();
        return column(first) == 0 && NUMBER.matcher(first.text()).matches();
    }

    /** Whether numbers begin more rows than spaces do; what stands before the first number is a row as well. */
    private boolean isNumberedTightly(double space) {
        int numbers = 0;
        int spaces = 1;
        for (int i = 0; i < lines.size(); i++) {
            numbers += isNumbered(lines.get(i)) ? 1 : 0;
            spaces += i > 0 && gap(lines.get(i - 1), lines.get(i)) > space ? 1 : 0;
        }
        return numbers > 0 && numbers + (isNumbered(lines.getFirst()) ? 0 : 1) > spaces;
    }
}

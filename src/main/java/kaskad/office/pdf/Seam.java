package kaskad.office.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the part of a table that stands on the next page under the part before it. Repeated headings go; a row that the
 * page break cut becomes one again where its number is missing and its cells go on.
 */
final class Seam {
    private static final double NEAR = 5;
    private static final double OUTER = 8;
    private static final int HEADING = 4;
    private static final double LINES_FREE = 3.6;
    private static final Pattern NUMBER = Pattern.compile("[\\dIVXХ.) ]{1,10}");
    private static final Pattern NUMBER_REST = Pattern.compile("[.)]\\d{0,3}[.)]?");
    private static final Pattern ENDED = Pattern.compile(".*[.;!?]$", Pattern.DOTALL);
    private static final Pattern GOES_ON = Pattern.compile("^[«\"(]?\\p{Ll}.*|^[-–—,;)].*", Pattern.DOTALL);

    private Seam() {}

    /** Whether both have the same columns, or one of them has columns only where the other has. */
    static boolean fits(Draft above, Draft below) {
        if (above.whole || below.whole) {
            return false;
        }
        if (!above.ruled && !below.ruled) {
            return above.edges.length == below.edges.length;
        }
        double[] wide = above.edges.length >= below.edges.length ? above.edges : below.edges;
        double[] narrow = wide == above.edges ? below.edges : above.edges;
        if (Math.abs(wide[0] - narrow[0]) > OUTER
                || Math.abs(wide[wide.length - 1] - narrow[narrow.length - 1]) > OUTER) {
            return false;
        }
        long same = Arrays.stream(narrow)
                .filter(edge -> Math.abs(wide[nearest(wide, edge)] - edge) <= NEAR)
                .count();
        return same == narrow.length || same > 3 && same * 4 >= narrow.length * 3L;
    }

    static void append(Draft above, Draft below) {
        if (!above.ruled && !below.ruled) {
            below.edges = above.edges;
        }
        double[] edges = union(above.edges, below.edges);
        move(above, edges);
        move(below, edges);
        dropHeadings(above, below);
        if (below.rows == 0) {
            return;
        }
        boolean cut = isCut(above, below);
        int last = above.rows - 1;
        int shift = cut ? last : above.rows;
        for (Draft.Part part : below.parts) {
            Draft.Part over = part.row == 0 ? above.at(last, part.column) : null;
            if (over != null && over.columnSpan == part.columnSpan && (cut || shares(over, part))) {
                over.lines.addAll(part.lines);
                over.nested.addAll(part.nested);
                over.rowSpan += part.rowSpan - (cut ? 1 : 0);
                over.free = part.free;
                over.open = part.open;
            } else {
                part.row += shift;
                above.parts.add(part);
            }
        }
        above.rows = shift + below.rows;
        above.open = below.open;
    }

    /** A cell that covers several rows goes on behind the page break, where it is empty or in the middle of a text. */
    private static boolean shares(Draft.Part over, Draft.Part part) {
        boolean several = over.rowSpan > 1 || part.rowSpan > 1;
        return over.open
                        && !over.isEmpty()
                        && (part.isEmpty() || GOES_ON.matcher(part.plain()).matches())
                || several
                        && !over.isEmpty()
                        && (part.isEmpty()
                                || over.rowSpan > 1
                                        && GOES_ON.matcher(part.plain()).matches());
    }

    private static boolean isCut(Draft above, Draft below) {
        List<Draft.Part> ends = above.row(above.rows - 1);
        List<Draft.Part> starts = below.row(0);
        boolean sameShape = starts.stream().allMatch(part -> {
            Draft.Part over = above.at(above.rows - 1, part.column);
            return over != null && over.columnSpan == part.columnSpan;
        });
        if (!sameShape || ends.isEmpty()) {
            return false;
        }
        Draft.Part first = starts.getFirst();
        Draft.Part over = ends.getFirst();
        if (starts.size() == 1) {
            return GOES_ON.matcher(first.plain()).matches();
        }
        if (above.open && (first.isEmpty() || over.isEmpty())) {
            return true;
        }
        if (isNumbered(above)) {
            boolean unnumbered =
                    first.isEmpty() || NUMBER_REST.matcher(first.plain()).matches();
            return unnumbered && !over.isEmpty() && starts.stream().allMatch(part -> mayGoOn(above, part));
        }
        boolean lacks = starts.stream().anyMatch(Draft.Part::isEmpty);
        return starts.stream().anyMatch(part -> lacks ? isUnfinished(above, part) : goesOn(above, part))
                && starts.stream().allMatch(part -> mayGoOn(above, part));
    }

    /** Whether the first column holds numbers, which hardly a row lacks. */
    private static boolean isNumbered(Draft draft) {
        List<Draft.Part> first = draft.parts.stream()
                .filter(part -> part.column == 0 && part.columnSpan < draft.edges.length - 1)
                .toList();
        long numbered = first.stream()
                .filter(part -> NUMBER.matcher(part.plain()).matches())
                .count();
        return (numbered + 1) * 3 >= first.size() * 2L && numbered > 0;
    }

    private static boolean mayGoOn(Draft above, Draft.Part part) {
        Draft.Part over = above.at(above.rows - 1, part.column);
        return part.isEmpty()
                || over == null
                || over.isEmpty()
                || over.free < LINES_FREE * over.lines.getLast().size()
                || goesOn(above, part);
    }

    private static boolean goesOn(Draft above, Draft.Part part) {
        return isUnfinished(above, part) && GOES_ON.matcher(part.plain()).matches();
    }

    private static boolean isUnfinished(Draft above, Draft.Part part) {
        Draft.Part over = above.at(above.rows - 1, part.column);
        return !part.isEmpty()
                && over != null
                && !over.isEmpty()
                && !ENDED.matcher(over.plain()).matches();
    }

    private static void dropHeadings(Draft above, Draft below) {
        int same = 0;
        while (same < Math.min(HEADING, Math.min(above.rows, below.rows)) && equal(above, below, same)) {
            same++;
        }
        int dropped = same;
        if (dropped > 0) {
            below.parts.removeIf(part -> part.row + part.rowSpan <= dropped);
            below.parts.forEach(part -> {
                part.rowSpan -= Math.max(0, dropped - part.row);
                part.row = Math.max(0, part.row - dropped);
            });
            below.rows -= dropped;
        }
    }

    private static boolean equal(Draft above, Draft below, int row) {
        List<String> first = texts(above, row);
        return first.stream().anyMatch(text -> !text.isEmpty()) && first.equals(texts(below, row));
    }

    private static List<String> texts(Draft draft, int row) {
        return draft.row(row).stream().map(Draft.Part::plain).toList();
    }

    private static double[] union(double[] first, double[] second) {
        double[] all = new double[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        Arrays.sort(all);
        List<Double> edges = new ArrayList<>();
        for (double edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > (edges.size() == 1 ? OUTER : NEAR)) {
                edges.add(edge);
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void move(Draft draft, double[] edges) {
        if (Arrays.equals(draft.edges, edges)) {
            return;
        }
        for (Draft.Part part : draft.parts) {
            int end = nearest(edges, draft.edges[part.column + part.columnSpan]);
            part.column = nearest(edges, draft.edges[part.column]);
            part.columnSpan = Math.max(1, end - part.column);
        }
        draft.edges = edges;
    }

    private static int nearest(double[] edges, double at) {
        int best = 0;
        for (int i = 1; i < edges.length; i++) {
            best = Math.abs(edges[i] - at) < Math.abs(edges[best] - at) ? i : best;
        }
        return best;
    }
}

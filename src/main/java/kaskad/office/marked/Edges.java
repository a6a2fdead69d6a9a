package kaskad.office.marked;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The vertical lines of a table; lines closer than two thirds of a millimetre are one, as a hand drew them. */
final class Edges {
    private static final int SAME = 40;

    private final NavigableMap<Integer, Integer> columns = new TreeMap<>();

    Edges(List<RowDraft> rows) {
        TreeSet<Integer> all = new TreeSet<>();
        for (RowDraft row : rows) {
            all.add(row.shape().left());
            row.spans().forEach(span -> all.add(span.right()));
        }
        int start = 0;
        for (int edge : all) {
            if (columns.isEmpty()) {
                start = edge;
                columns.put(edge, 0);
            } else if (edge - start > SAME) {
                start = edge;
                columns.put(edge, columns.lastEntry().getValue() + 1);
            }
        }
    }

    /** The column that begins at the edge. */
    int column(int edge) {
        return columns.floorEntry(edge).getValue();
    }
}

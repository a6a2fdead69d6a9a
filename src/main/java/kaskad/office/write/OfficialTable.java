package kaskad.office.write;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A ruled table across the sheet.
 *
 * @param caption what the table holds, in a sentence, for who cannot see it
 * @param widths relative widths of the columns
 * @param head rows repeated on each page
 */
public record OfficialTable(String caption, List<Integer> widths, List<Row> head, List<Row> rows) implements Block {
    public OfficialTable {
        if (widths.isEmpty() || widths.stream().anyMatch(width -> width <= 0)) {
            throw new IllegalArgumentException("columns have widths above zero: " + widths);
        }
        widths = List.copyOf(widths);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        Grid.of(widths.size(), head);
        Grid.of(widths.size(), rows);
    }

    /** The columns' widths in a sheet of {@code total}: whole numbers that add up to it. */
    public List<Integer> widthsIn(int total) {
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        return IntStream.range(0, widths.size())
                .mapToObj(column -> edge(column + 1, total, sum) - edge(column, total, sum))
                .toList();
    }

    private int edge(int column, int total, int sum) {
        int left =
                widths.subList(0, column).stream().mapToInt(Integer::intValue).sum();
        return (int) ((long) total * left / sum);
    }
}

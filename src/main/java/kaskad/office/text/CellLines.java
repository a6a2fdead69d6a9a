package kaskad.office.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kaskad.office.Source;

/**
 * The shape "a cell a line that begins with a tab, blank lines between rows".
 *
 * <p>A cell may go on in lines without a tab, and a cell that ends with a line break leaves a blank line inside its row;
 * so the number of columns is told first, from the most frequent row, and short pieces are joined up to it.
 */
final class CellLines {
    /** What goes on for longer is no cell. */
    private static final int LONGEST = 20_000;

    private final List<String> lines;
    private final int start;

    CellLines(List<String> lines, int start) {
        this.lines = lines;
        this.start = start;
    }

    TextTable.Attempt table(Source source) {
        List<List<String>> pieces = new ArrayList<>();
        boolean fresh = true;
        int end = start;
        for (int i = start; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() && !line.startsWith("\t")) {
                fresh = true;
                continue;
            }
            if (line.startsWith("\t")) {
                if (fresh) {
                    pieces.add(new ArrayList<>());
                }
                pieces.getLast().add(line.strip().replace('\t', ' '));
            } else if (!fresh || unfinished(pieces, i)) {
                List<String> row = pieces.getLast();
                if (row.getLast().length() > LONGEST) {
                    break;
                }
                row.set(row.size() - 1, (row.getLast() + "\n" + line.strip()).strip());
            } else {
                break;
            }
            fresh = false;
            end = i + 1;
        }
        int width = width(pieces);
        List<List<String>> rows = joined(pieces, width);
        Optional<TextTable> table = isTable(rows, width)
                ? Optional.of(new TextTable(TextTable.grid(rows, width, source), end))
                : Optional.empty();
        return new TextTable.Attempt(table, end);
    }

    private static boolean isTable(List<List<String>> rows, int width) {
        return width >= 2 && rows.stream().filter(row -> row.size() == width).count() >= 2;
    }

    /** A line after a blank one belongs to a cell where its row still lacks cells; alone, only if cells follow at once. */
    private boolean unfinished(List<List<String>> pieces, int line) {
        int cells = pieces.getLast().size();
        boolean cellsFollow = line + 1 < lines.size() && lines.get(line + 1).startsWith("\t");
        return cells < width(pieces) && (cells > 1 || cellsFollow);
    }

    /** The most frequent number of cells in a row; of equally frequent ones the larger. */
    private static int width(List<List<String>> pieces) {
        Map<Integer, Long> counts = pieces.stream()
                .map(List::size)
                .filter(size -> size > 1)
                .collect(Collectors.groupingBy(size -> size, HashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static List<List<String>> joined(List<List<String>> pieces, int width) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<String> row = new ArrayList<>(pieces.get(i));
            if (row.size() < width
                    && i + 1 < pieces.size()
                    && row.size() + pieces.get(i + 1).size() == width) {
                row.addAll(pieces.get(++i));
            }
            rows.add(row);
        }
        return rows;
    }
}

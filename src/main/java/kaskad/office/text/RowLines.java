package kaskad.office.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kaskad.office.Source;

/**
 * The shape "a row a line with tabs between cells". Blank lines are page breaks; a page may bring an extra empty column.
 */
final class RowLines {
    private static final Pattern RULE = Pattern.compile("[-—_=|+ ]*");

    private final List<String> lines;
    private final List<List<String>> rows = new ArrayList<>();
    private int next;
    private int width;

    RowLines(List<String> lines, int start) {
        this.lines = lines;
        this.next = start;
    }

    TextTable.Attempt table(Source source) {
        int end = next;
        while (next < lines.size()) {
            String line = lines.get(next);
            if (line.indexOf('\t') >= 0) {
                row(line);
            } else if (!line.isBlank() && !take(line)) {
                break;
            }
            next++;
            end = line.isBlank() ? end : next;
        }
        Optional<TextTable> table = rows.size() < 2 || width < 2
                ? Optional.empty()
                : Optional.of(new TextTable(TextTable.grid(rows, width, source), end));
        return new TextTable.Attempt(table, end);
    }

    private void row(String line) {
        List<String> cells = new ArrayList<>(
                Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
        if (cells.stream().allMatch(cell -> RULE.matcher(cell).matches()) && !line.isBlank()) {
            return;
        }
        if (rows.isEmpty()) {
            trimEnd(cells, 1);
            width = cells.size();
        }
        trimEnd(cells, width);
        while (cells.size() > width && cells.getFirst().isEmpty()) {
            cells.removeFirst();
        }
        boolean alone = !cells.getFirst().isEmpty() && cells.stream().skip(1).allMatch(String::isEmpty);
        rows.add(alone ? List.of(cells.getFirst()) : cells);
    }

    private static void trimEnd(List<String> cells, int size) {
        while (cells.size() > size && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
    }

    /** A line without tabs inside the table: the rest of an unfinished row, or a row of one merged cell. */
    private boolean take(String line) {
        if (next == 0 || lines.get(next - 1).isBlank()) {
            return false;
        }
        List<String> last = rows.getLast();
        if (last.size() > 1 && last.size() < width) {
            rows.set(rows.size() - 1, continued(last, line.strip()));
            return true;
        }
        if (Character.isLowerCase(line.strip().charAt(0)) || last.getLast().endsWith(",")) {
            rows.set(rows.size() - 1, continued(last, line.strip()));
            return true;
        }
        boolean rowFollows = next + 1 < lines.size() && lines.get(next + 1).indexOf('\t') >= 0;
        if (rowFollows) {
            rows.add(List.of(line.strip()));
        }
        return rowFollows;
    }

    private static List<String> continued(List<String> row, String line) {
        List<String> cells = new ArrayList<>(row);
        cells.set(cells.size() - 1, cells.getLast() + "\n" + line);
        return cells;
    }
}

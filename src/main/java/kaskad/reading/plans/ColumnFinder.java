package kaskad.reading.plans;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaskad.office.Cell;
import kaskad.office.Table;
import kaskad.reading.text.Texts;

/** Finds the columns of a table: by their headings in any order and wording, else by what their cells look like. */
final class ColumnFinder {
    private static final int SEARCHED = 6;
    private static final int LONGEST = 160;
    private static final Pattern YEAR = Pattern.compile("^\\D{0,12}20\\d\\d\\D{0,6}(\\([^)\\d]*\\))?$");
    private static final int NARROWEST = 3;

    private ColumnFinder() {}

    /** The columns of a plan, where one of the first rows is a heading of a plan. */
    static Optional<Columns> ofPlan(Table table) {
        return find(table).filter(Columns::isPlan);
    }

    /** The columns of the first row that names at least two things that measures have, a title among them. */
    static Optional<Columns> find(Table table) {
        return IntStream.range(0, Math.min(SEARCHED, table.rows().size()))
                .filter(row -> mayHead(table.rows().get(row)))
                .mapToObj(row -> at(table, row))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The columns of a table without headings: the wordiest tells the measures, others look like numbers, terms, people. */
    static Optional<Columns> byContents(Table table) {
        if (table.width() < NARROWEST) {
            return Optional.empty();
        }
        Contents contents = new Contents(table, 0);
        ColumnRoles roles = new ColumnRoles(contents, Collections.nCopies(table.width(), ""));
        Columns columns = new Columns(Collections.nCopies(table.width(), ""), roles.byContents(), 0, 0);
        return Optional.of(columns)
                .filter(found -> found.has(Role.TITLE) && found.has(Role.DEADLINE))
                .filter(found -> known(found) > 2);
    }

    /** A row of one merged cell, one that begins with a number or tells a term in one column heads nothing. */
    private static boolean mayHead(List<Cell> row) {
        List<Cell> cells = row.stream().distinct().toList();
        List<String> texts = cells.stream().map(Cell::text).toList();
        long months = texts.stream().filter(ColumnRoles::isMonth).count();
        return texts.size() > 1
                && !Numbers.isCount(texts.getFirst())
                && cells.stream()
                        .filter(cell -> cell.columnSpan() == 1)
                        .map(Cell::text)
                        .filter(text -> months < ColumnRoles.FEWEST_MONTHS || !ColumnRoles.isMonth(text))
                        .filter(text -> Heading.of(text).weight() == 0)
                        .noneMatch(text -> !YEAR.matcher(text).find() && Contents.isDeadline(text));
    }

    private static long known(Columns columns) {
        return columns.roles().stream().filter(Role::told).distinct().count();
    }

    private static Optional<Columns> at(Table table, int row) {
        int end = end(table, row);
        List<String> headings = IntStream.range(0, table.width())
                .mapToObj(column -> heading(table, row, end, column))
                .toList();
        if (headings.stream().anyMatch(text -> text.length() > LONGEST)) {
            return Optional.empty();
        }
        ColumnRoles roles = new ColumnRoles(new Contents(table, end), headings);
        return roles.named() < 2
                ? Optional.empty()
                : Optional.of(new Columns(headings, roles.byHeadings(), row, end))
                        .filter(columns -> columns.has(Role.TITLE) && known(columns) >= 2);
    }

    /** Headings may stand in two rows: a cell merged downward, or one merged sideways over its parts. */
    private static int end(Table table, int row) {
        List<Cell> cells = table.rows().get(row);
        boolean split = cells.stream().anyMatch(cell -> cell.columnSpan() > 1 && cell.columnSpan() < table.width());
        int down = cells.stream()
                .mapToInt(cell -> cell.row() + cell.rowSpan())
                .max()
                .orElse(row + 1);
        int end = split && cells.stream().anyMatch(cell -> cell.rowSpan() > 1) ? Math.max(down, row + 2) : row + 1;
        return Math.min(end, Math.min(row + 3, table.rows().size()));
    }

    private static String heading(Table table, int from, int end, int column) {
        Set<String> texts = new LinkedHashSet<>();
        for (int row = from; row < end; row++) {
            texts.add(Texts.line(table.rows().get(row).get(column).text()));
        }
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }
}

package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaskad.office.Cell;
import kaskad.office.Table;
import kaskad.reading.text.Texts;

/**
 * The columns of a table by their headings, in any order and wording.
 *
 * @param headings the text over each column
 * @param roles the role of each column; a role stands at most once, except {@link Role#OTHER} and its like
 * @param headingRow the row that the headings begin in
 * @param firstRow the first row under the headings
 */
record Columns(List<String> headings, List<Role> roles, int headingRow, int firstRow) {
    private static final int SEARCHED = 6;
    private static final int LONGEST = 160;

    /** The columns of a plan, where one of the first rows is a heading of a plan. */
    static Optional<Columns> ofPlan(Table table) {
        return find(table).filter(Columns::isPlan);
    }

    /** The columns of the first row that names at least a title or a number. */
    static Optional<Columns> find(Table table) {
        return IntStream.range(0, Math.min(SEARCHED, table.rows().size()))
                .mapToObj(row -> at(table, row))
                .filter(columns -> columns.has(Role.TITLE) && columns.known() >= 2)
                .findFirst();
    }

    boolean isPlan() {
        return has(Role.TITLE) && (has(Role.DEADLINE) || has(Role.EXECUTORS) || has(Role.RESULT) && has(Role.NUMBER));
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    OptionalInt index(Role role) {
        int index = roles.indexOf(role);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The same columns for a table that goes on without headings. */
    Columns continued() {
        return new Columns(headings, roles, 0, 0);
    }

    private long known() {
        return roles.stream().filter(role -> role.compareTo(Role.RESULT) <= 0).count();
    }

    private static Columns at(Table table, int row) {
        int end = end(table, row);
        List<String> headings = IntStream.range(0, table.width())
                .mapToObj(column -> heading(table, row, end, column))
                .toList();
        if (headings.stream().anyMatch(text -> text.length() > LONGEST)) {
            return new Columns(
                    headings, headings.stream().map(text -> Role.OTHER).toList(), row, end);
        }
        return new Columns(headings, roles(table, headings, end), row, end);
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

    private static List<Role> roles(Table table, List<String> texts, int end) {
        List<Heading> headings = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean blankNumber = texts.get(i).isEmpty() && i == 0 && looksNumbered(table, end);
            headings.add(
                    texts.get(i).isEmpty() && !blankNumber ? new Heading(Role.OTHER, 0) : Heading.of(texts.get(i)));
        }
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            roles.add(
                    best(headings, headings.get(i).role()) == i
                            ? headings.get(i).role()
                            : other(headings.get(i)));
        }
        return roles;
    }

    private static Role other(Heading heading) {
        return heading.role() == Role.DEADLINE && heading.weight() == 1 ? Role.TIME : Role.OTHER;
    }

    private static int best(List<Heading> headings, Role role) {
        int best = -1;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).role() == role
                    && (best < 0
                            || headings.get(i).weight() > headings.get(best).weight())) {
                best = i;
            }
        }
        return best;
    }

    private static boolean looksNumbered(Table table, int firstRow) {
        List<String> cells = table.rows().stream()
                .skip(firstRow)
                .filter(row -> row.getFirst().columnSpan() == 1)
                .map(row -> row.getFirst().text().strip())
                .toList();
        return cells.stream().allMatch(text -> text.isEmpty() || Numbers.isNumber(text));
    }
}

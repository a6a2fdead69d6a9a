package kaskad.reading.plans;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaskad.office.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table.
 *
 * @param headings the text over each column
 * @param roles the role of each column; beginning and end of a term, leading and other executors share one
 * @param headingRow the row that the headings begin in
 * @param firstRow the first row under the headings
 */
record Columns(List<String> headings, List<Role> roles, int headingRow, int firstRow) {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    /** Columns that no table has: those of a plan in words. */
    static Columns told(List<Role> roles) {
        List<String> headings = roles.stream()
                .map(role -> switch (role) {
                    case NUMBER -> "№";
                    case TITLE -> "Мероприятие";
                    case DEADLINE -> "Срок";
                    case EXECUTORS -> "Ответственные";
                    default -> "Результат";
                })
                .toList();
        return new Columns(headings, roles, 0, 0);
    }

    boolean isPlan() {
        return has(Role.TITLE)
                && (has(Role.DEADLINE)
                        || has(Role.MONTH)
                        || has(Role.EXECUTORS)
                        || has(Role.RESULT) && has(Role.NUMBER));
    }

    /** Whether values stand by years side by side, and no term beside them. */
    boolean yearly() {
        return !has(Role.DEADLINE)
                && headings.stream().filter(text -> YEAR.matcher(text).find()).count() > 1;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    OptionalInt index(Role role) {
        int index = roles.indexOf(role);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** What a row says in the columns of a role; null where there is no such column. */
    @Nullable
    String text(List<Cell> row, Role role) {
        if (role == Role.DEADLINE && !has(role) && has(Role.MONTH)) {
            return months(row);
        }
        return has(role) ? joined(row, role, role == Role.DEADLINE ? " – " : ", ") : null;
    }

    /** The columns as a plan has them: a role once, months as one term, directions as sections. */
    Columns merged() {
        List<Integer> kept = IntStream.range(0, roles.size())
                .filter(column -> roles.get(column) != Role.SECTION)
                .filter(column -> !roles.get(column).merges() || roles.indexOf(roles.get(column)) == column)
                .boxed()
                .toList();
        return new Columns(
                kept.stream()
                        .map(column -> roles.get(column) == Role.MONTH ? "Срок" : headings.get(column))
                        .toList(),
                kept.stream().map(roles::get).toList(),
                headingRow,
                firstRow);
    }

    /** The same columns for a table that goes on without headings. */
    Columns continued() {
        return new Columns(headings, roles, 0, 0);
    }

    private String joined(List<Cell> row, Role role, String between) {
        return of(role).mapToObj(row::get)
                .distinct()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(between));
    }

    /** The headings of the ticked columns; a day in place of a tick stands before its month. */
    private String months(List<Cell> row) {
        return of(Role.MONTH)
                .filter(column -> !row.get(column).text().isBlank())
                .mapToObj(column -> {
                    String text = row.get(column).text().strip();
                    return Character.isDigit(text.charAt(0)) ? text + " " + headings.get(column) : headings.get(column);
                })
                .collect(Collectors.joining(", "));
    }

    private IntStream of(Role role) {
        return IntStream.range(0, roles.size()).filter(column -> roles.get(column) == role);
    }
}

package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kaskad.office.Cell;
import kaskad.office.Table;
import kaskad.reading.text.Texts;

/**
 * A table whose cells are the measures: directions of work cross parts of the year. The parts head the columns, or stand down the
 * first of them; a direction is a section either way.
 *
 * @param periods the columns under parts of the year, or the one that they stand in
 * @param directions the column of directions, or the columns under them
 */
record Calendar(Table table, int heading, List<Integer> periods, List<Integer> directions) {
    private static final int SEARCHED = 3;
    private static final int FEWEST = 2;
    private static final int SHORTEST = 8;
    private static final int LONGEST_PERIOD = 30;
    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
    private static final Pattern WORK = Pattern.compile("(?<!\\p{L})работ");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern INDICATORS = Pattern.compile("показател|индикатор");

    static Optional<Calendar> of(Table table) {
        return IntStream.range(0, Math.min(SEARCHED, table.rows().size() - 1))
                .mapToObj(row -> across(table, row).or(() -> isTop(table, row) ? down(table, row) : Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether only merged titles stand over a row. */
    private static boolean isTop(Table table, int row) {
        return table.rows().subList(0, row).stream()
                .allMatch(above -> above.stream().distinct().count() == 1);
    }

    /** Months head the columns, one column before them names the directions. */
    private static Optional<Calendar> across(Table table, int row) {
        List<Integer> periods = columns(table, column -> isPeriod(text(table, row, column)));
        if (periods.stream().map(column -> text(table, row, column)).distinct().count() < FEWEST) {
            return Optional.empty();
        }
        Contents contents = new Contents(table, row + 1);
        List<Integer> before = columns(table, column -> column < periods.getFirst() && contents.wordiness(column) > 0);
        List<Integer> rest = columns(table, column -> !periods.contains(column) && !before.contains(column));
        boolean crossed = before.size() == 1
                && !INDICATORS
                        .matcher(Texts.low(text(table, row, before.getFirst())))
                        .find()
                && periods.stream().anyMatch(column -> isText(contents, column))
                && periods.stream().allMatch(column -> contents.empty(column) || isText(contents, column))
                && rest.stream()
                        .map(column -> Heading.of(text(table, row, column)).role())
                        .noneMatch(Calendar::isOrdinary);
        return crossed ? Optional.of(new Calendar(table, row, periods, before)) : Optional.empty();
    }

    /** Months stand down the first column or the second, directions head the others. */
    private static Optional<Calendar> down(Table table, int row) {
        List<Integer> periods = columns(
                table, column -> column < FEWEST && !isPeriod(text(table, row, column)) && isTimes(table, row, column));
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Contents contents = new Contents(table, row + 1);
        List<Integer> after = columns(table, column -> column > periods.getFirst() && isText(contents, column));
        List<Integer> directions = after.stream()
                .filter(column -> isDirection(text(table, row, column)))
                .toList();
        boolean ordinary = after.stream()
                .filter(column -> !directions.contains(column))
                .anyMatch(column ->
                        isOrdinary(Heading.of(text(table, row, column)).role()));
        return directions.size() < FEWEST || ordinary
                ? Optional.empty()
                : Optional.of(new Calendar(table, row, List.of(periods.getFirst()), directions));
    }

    /** Whether words, and not ticks, dates or amounts, fill a column. */
    private static boolean isText(Contents contents, int column) {
        return !contents.marks(column) && contents.wordiness(column) >= SHORTEST;
    }

    private static boolean isPeriod(String text) {
        return text.length() <= LONGEST_PERIOD
                && (ColumnRoles.isMonth(text)
                        || WEEKDAY.matcher(Texts.key(text)).find()
                        || WORD.matcher(text).find() && Heading.of(text).weight() == 0 && Contents.isDeadline(text));
    }

    private static boolean isTimes(Table table, int row, int column) {
        Set<String> texts = new LinkedHashSet<>();
        for (int below = row + 1; below < table.rows().size(); below++) {
            Cell cell = table.rows().get(below).get(column);
            if (cell.columnSpan() < table.width()) {
                texts.add(Texts.line(cell.text()));
            }
        }
        texts.remove("");
        return texts.size() >= FEWEST && texts.stream().allMatch(Calendar::isPeriod);
    }

    /** «Работа с семьями», «Контроль», but not «Содержание» or «Кто проводит». */
    private static boolean isDirection(String text) {
        Heading heading = Heading.of(text);
        return !text.isEmpty()
                && (heading.weight() < FEWEST && heading.role() != Role.TITLE
                        || heading.role() == Role.TITLE
                                && WORK.matcher(Texts.low(text)).find()
                                && heading.weight() == FEWEST);
    }

    /** A role that makes the row the measure. */
    private static boolean isOrdinary(Role role) {
        return switch (role) {
            case TITLE, DEADLINE, RESULT, AUDIENCE, PLACE, TIME, SECTION -> true;
            case NUMBER, EXECUTORS, MARK, FINANCE, MONTH, OTHER -> false;
        };
    }

    /** The columns of the measures that the cells hold. */
    Columns columns() {
        List<String> headings = new ArrayList<>(List.of("Мероприятия", "Срок"));
        List<Role> roles = new ArrayList<>(List.of(Role.TITLE, Role.DEADLINE));
        executors().stream().findFirst().ifPresent(column -> {
            headings.add(text(table, heading, column));
            roles.add(Role.EXECUTORS);
        });
        return new Columns(headings, roles, heading, heading + 1);
    }

    /** Puts the cells into the plan, a section for each direction. */
    void into(PlanDraft plan) {
        new CalendarCells(this).into(plan);
    }

    /** Whether the parts of the year head the columns. */
    boolean across() {
        return directions.size() == 1;
    }

    List<Integer> executors() {
        return columns(
                table,
                column -> !periods.contains(column)
                        && !directions.contains(column)
                        && Heading.of(text(table, heading, column)).role() == Role.EXECUTORS);
    }

    /** The part of the year over a column, with the year over it. */
    String period(int column) {
        String text = text(table, heading, column);
        String above = heading == 0 ? "" : text(table, heading - 1, column);
        return YEAR.matcher(above).find() && !YEAR.matcher(text).find() ? text + " " + above : text;
    }

    String text(int row, int column) {
        return text(table, row, column);
    }

    private static String text(Table table, int row, int column) {
        return Texts.line(table.rows().get(row).get(column).text());
    }

    private static List<Integer> columns(Table table, IntPredicate fits) {
        return IntStream.range(0, table.width()).filter(fits).boxed().toList();
    }
}

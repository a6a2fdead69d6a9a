package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kaskad.office.Cell;
import kaskad.office.Table;
import kaskad.reading.At;
import kaskad.reading.plans.PlanDraft.Extra;
import kaskad.reading.plans.PlanDraft.RowDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** The rows of one table under known columns: which are measures, sections, or nothing of the kind. */
final class Rows {
    private static final Pattern EDITORIAL = Pattern.compile(
            "^[(\\[]*(в ред[.а]|(раздел|подраздел|пункт|строка|позиция|п\\.)"
                    + "[ \\d.]*(в ред|введен|исключен|утратил|изложен|дополнен|признан)|утратил|исключен|введен[аоы]? (приказ|постановл|распоряж))");
    private static final Pattern NOTE = Pattern.compile(
            "^(примечани|\\* ?\\p{L}|итого(?!\\p{L})|всего( по|$|:)|список сокращ|используемые сокращ)");

    private final Table table;
    private final Columns columns;
    private final int numberColumn;
    private final int titleColumn;
    private final boolean mergedSections;
    private String direction = "";

    Rows(Table table, Columns columns) {
        this.table = table;
        this.columns = columns;
        this.numberColumn = columns.index(Role.NUMBER).orElse(-1);
        this.titleColumn = columns.index(Role.TITLE).orElse(0);
        this.mergedSections = table.rows().stream()
                .skip(columns.firstRow())
                .anyMatch(row -> row.getFirst().columnSpan() == table.width());
    }

    /** Puts sections and measures of the table into the plan. */
    void into(PlanDraft plan) {
        List<Integer> rows = new ArrayList<>();
        for (int i = columns.firstRow(); i < table.rows().size(); i++) {
            if (!saysNothing(i)) {
                rows.add(i);
            }
        }
        boolean numbersInTitles = lacksNumbers(rows) && mostlyNumbered(rows);
        for (int i = 0; i < rows.size(); i++) {
            int next = i + 1 < rows.size() ? rows.get(i + 1) : -1;
            put(plan, rows.get(i), next, numbersInTitles);
        }
    }

    private void put(PlanDraft plan, int row, int next, boolean numbersInTitles) {
        Optional<String> section = section(row, next);
        if (section.isPresent()) {
            open(plan, section.get());
            return;
        }
        direction(plan, row);
        RowDraft draft = draft(row, numbersInTitles);
        List<RowDraft> rows = plan.section().rows;
        if (!rows.isEmpty() && isCut(draft, rows.getLast(), row)) {
            rows.set(rows.size() - 1, rows.getLast().joinedWith(draft));
        } else {
            rows.add(draft);
        }
    }

    /** The column of directions opens a section where its words change; an empty cell goes on. */
    private void direction(PlanDraft plan, int row) {
        String text = columns.text(table.rows().get(row), Role.SECTION);
        if (text != null && !text.isEmpty() && !text.equals(direction)) {
            direction = text;
            open(plan, text);
        }
    }

    static void open(PlanDraft plan, String text) {
        if (isNote(text)) {
            return;
        }
        Optional<Numbers.Numbered> numbered = Numbers.section(text);
        plan.open(
                numbered.map(Numbers.Numbered::number).orElse(null),
                numbered.map(Numbers.Numbered::rest).orElse(text.strip()));
    }

    private static boolean isNote(String text) {
        return NOTE.matcher(Texts.low(text)).find();
    }

    /** Empty rows, column numbers, repeated headings, editorial rows, and copies of the row above. */
    private boolean saysNothing(int index) {
        List<Cell> row = table.rows().get(index);
        List<String> texts = row.stream().map(cell -> Texts.line(cell.text())).toList();
        return texts.stream()
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .map(Rows::isNote)
                        .orElse(true)
                || numbersColumns(texts)
                || repeatsHeadings(texts)
                || EDITORIAL.matcher(Texts.low(String.join(" ", texts))).find()
                || index > columns.firstRow() && repeatsAbove(row, table.rows().get(index - 1));
    }

    /** Merged cells of the row above in all that measures have: only sums or the like differ. */
    private boolean repeatsAbove(List<Cell> row, List<Cell> above) {
        return row.get(titleColumn).rowSpan() > 1
                && IntStream.range(0, row.size())
                        .filter(column -> columns.roles().get(column).told()
                                || columns.roles().get(column) == Role.MONTH)
                        .allMatch(column -> row.get(column).equals(above.get(column)));
    }

    /** «1 2 3 4», «А Б В Г»: cells that count themselves. */
    private static boolean numbersColumns(List<String> texts) {
        List<String> marks = texts.stream().map(Numbers::bare).distinct().toList();
        if (marks.size() < 2 || marks.stream().anyMatch(mark -> mark.isEmpty() || mark.length() > 2)) {
            return false;
        }
        boolean digits = marks.stream().allMatch(mark -> mark.chars().allMatch(Character::isDigit));
        return digits ? rises(marks.stream().map(Integer::valueOf).toList()) : letters(marks);
    }

    private static boolean letters(List<String> marks) {
        return marks.stream().allMatch(mark -> mark.length() == 1 && Character.isLetter(mark.charAt(0)))
                && rises(marks.stream()
                        .map(mark -> (int) Character.toLowerCase(mark.charAt(0)))
                        .toList());
    }

    private static boolean rises(List<Integer> values) {
        return IntStream.range(1, values.size()).allMatch(i -> values.get(i) == values.get(i - 1) + 1);
    }

    /** The headings again, or other words for the same columns. */
    private boolean repeatsHeadings(List<String> texts) {
        int same = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            Role role = columns.roles().get(i);
            if (!text.isEmpty() && role.told()) {
                boolean again = text.equalsIgnoreCase(columns.headings().get(i));
                if (!again && (text.length() >= 80 || Heading.of(text).role() != role)) {
                    return false;
                }
                same++;
            }
        }
        String title = texts.get(titleColumn);
        return same >= 2
                && (title.equalsIgnoreCase(columns.headings().get(titleColumn))
                        || Heading.of(title).weight() > 0);
    }

    /** The title of a section, where the row is one. */
    private Optional<String> section(int row, int next) {
        List<Cell> cells = table.rows().get(row);
        Cell title = cells.get(titleColumn);
        String number = numberColumn < 0 ? "" : cells.get(numberColumn).text().strip();
        boolean merged = columns.roles().stream()
                .filter(role -> role == Role.DEADLINE || role == Role.EXECUTORS || role == Role.RESULT)
                .anyMatch(role -> cells.get(columns.roles().indexOf(role)).equals(title));
        if (merged) {
            boolean apart = numberColumn >= 0 && !cells.get(numberColumn).equals(title) && !number.isEmpty();
            return Optional.of(apart ? number + " " + title.text() : title.text());
        }
        List<String> filled = cells.stream()
                .distinct()
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
        if (filled.size() == 1) {
            return alone(filled.getFirst(), title, number);
        }
        return filled.size() == 2 && !number.isEmpty() && !title.text().isBlank() && hasSubRows(number, next)
                ? Optional.of(number + " " + title.text())
                : Optional.empty();
    }

    /** A lonely text is a section where it stands outside the titles, or where a number is missing beside it. */
    private Optional<String> alone(String text, Cell title, String number) {
        boolean outside = number.equals(text) && !Numbers.isNumber(text);
        boolean unnumbered = !title.text().isBlank()
                && number.isEmpty()
                && !Texts.startsLower(text)
                && (numberColumn < 0 || !mergedSections || Numbers.namesSection(text));
        boolean lacksOthers = columns.has(Role.DEADLINE) || columns.has(Role.EXECUTORS);
        return outside && !Texts.startsLower(text) || unnumbered && lacksOthers ? Optional.of(text) : Optional.empty();
    }

    private boolean hasSubRows(String number, int next) {
        if (next < 0) {
            return false;
        }
        String bare = Numbers.bare(number);
        String below = Numbers.bare(table.rows().get(next).get(numberColumn).text());
        boolean roman = !bare.isEmpty() && !Character.isDigit(bare.charAt(0)) && bare.length() < 6;
        return below.startsWith(bare + ".") || roman && !below.isEmpty() && Character.isDigit(below.charAt(0));
    }

    private RowDraft draft(int row, boolean numbersInTitles) {
        @Nullable String number = text(row, Role.NUMBER);
        String title = String.valueOf(text(row, Role.TITLE));
        boolean inTitle = numbersInTitles || number != null && number.isEmpty();
        Optional<Numbers.Numbered> cut = inTitle ? Numbers.leading(title) : Optional.empty();
        return new RowDraft(
                cut.map(Numbers.Numbered::number).orElse(number),
                cut.map(Numbers.Numbered::rest).orElse(title),
                text(row, Role.DEADLINE),
                text(row, Role.EXECUTORS),
                text(row, Role.RESULT),
                more(row),
                At.row(table, row));
    }

    private List<Extra> more(int row) {
        List<Extra> more = new ArrayList<>();
        for (int i = 0; i < columns.roles().size(); i++) {
            if (!columns.roles().get(i).merges() && columns.roles().get(i) != Role.SECTION) {
                more.add(new Extra(
                        columns.headings().get(i),
                        columns.roles().get(i),
                        table.rows().get(row).get(i).text().strip()));
            }
        }
        return more;
    }

    private @Nullable String text(int row, Role role) {
        return columns.text(table.rows().get(row), role);
    }

    /** A row without a number and deadline that goes on in the middle of the row above was cut by a page break. */
    private boolean isCut(RowDraft draft, RowDraft above, int row) {
        boolean noNumber = draft.number() != null && draft.number().isEmpty();
        boolean numberedAbove = above.number() != null && !above.number().isEmpty();
        boolean sharesCells = row > 0
                && table.rows()
                        .get(row)
                        .get(titleColumn)
                        .equals(table.rows().get(row - 1).get(titleColumn));
        boolean noDeadline = draft.deadline() == null || draft.deadline().isEmpty();
        return noNumber
                && numberedAbove
                && !sharesCells
                && (draft.title().isEmpty() || noDeadline && Texts.startsLower(draft.title()) || draft.onlyTitle());
    }

    private boolean lacksNumbers(List<Integer> rows) {
        return numberColumn < 0
                || rows.stream()
                        .anyMatch(row ->
                                table.rows().get(row).get(numberColumn).text().isBlank());
    }

    private boolean mostlyNumbered(List<Integer> rows) {
        List<Integer> measures =
                rows.stream().filter(row -> section(row, -1).isEmpty()).toList();
        long numbered = measures.stream()
                .filter(row -> Numbers.leading(
                                table.rows().get(row).get(titleColumn).text())
                        .isPresent())
                .count();
        return numbered > 0 && numbered * 2 >= measures.size();
    }
}

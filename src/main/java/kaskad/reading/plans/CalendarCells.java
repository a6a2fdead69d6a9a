package kaskad.reading.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaskad.office.Cell;
import kaskad.reading.At;
import kaskad.reading.plans.PlanDraft.RowDraft;
import kaskad.reading.text.Texts;
import org.jspecify.annotations.Nullable;

/** The measures in the cells of a calendar. */
final class CalendarCells {
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—•*·▪]|\\d{1,2}[.)])\\s*(?=[\\p{L}«\"])");
    private static final Pattern OPEN = Pattern.compile("[,(–—-]$|(?<!\\p{L})\\p{Ll}{1,3}$");

    private final Calendar calendar;
    private final @Nullable Integer executors;

    CalendarCells(Calendar calendar) {
        this.calendar = calendar;
        this.executors = calendar.executors().stream().findFirst().orElse(null);
    }

    void into(PlanDraft plan) {
        if (calendar.across()) {
            for (int row = calendar.heading() + 1; row < calendar.table().rows().size(); row++) {
                byRow(plan, row);
            }
        } else {
            calendar.directions().forEach(column -> byColumn(plan, column));
        }
    }

    /** A direction is a row; one that is merged over the table parts the directions. */
    private void byRow(PlanDraft plan, int row) {
        List<Cell> cells = calendar.table().rows().get(row);
        String direction = calendar.text(row, calendar.directions().getFirst());
        if (!direction.isEmpty()) {
            enter(plan, direction);
        }
        if (cells.getFirst().columnSpan() == cells.size()) {
            return;
        }
        for (Cell cell : calendar.periods().stream().map(cells::get).distinct().toList()) {
            String deadline = calendar.periods().stream()
                    .filter(column -> cells.get(column).equals(cell))
                    .map(calendar::period)
                    .collect(Collectors.joining(", "));
            if (cell.row() == row) {
                put(plan, row, cell, deadline);
            }
        }
    }

    private void byColumn(PlanDraft plan, int column) {
        enter(plan, calendar.text(calendar.heading(), column));
        for (int row = calendar.heading() + 1; row < calendar.table().rows().size(); row++) {
            Cell cell = calendar.table().rows().get(row).get(column);
            if (cell.row() == row && cell.columnSpan() < calendar.table().width()) {
                put(plan, row, cell, calendar.text(row, calendar.periods().getFirst()));
            }
        }
    }

    /** A table that goes on with the next months goes on with the directions too. */
    private static void enter(PlanDraft plan, String direction) {
        Optional<Numbers.Numbered> numbered = Numbers.section(direction);
        String title = numbered.map(Numbers.Numbered::rest).orElse(direction);
        plan.enter(numbered.map(Numbers.Numbered::number).orElse(null), title);
    }

    private void put(PlanDraft plan, int row, Cell cell, String deadline) {
        @Nullable
        String who = executors == null
                ? null
                : calendar.table().rows().get(row).get(executors).text().strip();
        for (String title : titles(cell.text())) {
            plan.section()
                    .rows
                    .add(new RowDraft(null, title, deadline, who, null, List.of(), At.row(calendar.table(), row)));
        }
    }

    /** A line of a cell is a measure where it begins as a sentence or an item does. */
    private static List<String> titles(String text) {
        List<String> titles = new ArrayList<>();
        for (String line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            String bare = BULLET.matcher(line).replaceFirst("");
            boolean starts = !bare.equals(line) || Character.isUpperCase(line.codePointAt(0));
            if (titles.isEmpty() || starts && !OPEN.matcher(titles.getLast()).find()) {
                titles.add(bare);
            } else {
                titles.set(titles.size() - 1, titles.getLast() + "\n" + line);
            }
        }
        return titles.stream()
                .filter(title -> LETTER.matcher(Texts.line(title)).find())
                .toList();
    }
}

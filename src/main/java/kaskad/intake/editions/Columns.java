package kaskad.intake.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kaskad.plans.MeasureRow;
import kaskad.reading.Field;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineKind;
import kaskad.reading.deadlines.DeadlineReader;

/** The columns of a plan of the register, which keeps no table: those that some row fills, in the usual order. */
final class Columns {
    private Columns() {}

    /** {@code given}: the rows that an act adds, whose cells tell whether executors stand before deadlines. */
    static List<String> of(List<MeasureRow> rows, List<List<String>> given) {
        List<Field> columns = new ArrayList<>();
        add(columns, rows, Field.NUMBER, MeasureRow::number);
        columns.add(Field.TITLE);
        add(columns, rows, Field.DEADLINE, row -> row.deadline().raw());
        add(columns, rows, Field.EXECUTORS, MeasureRow::executorsRaw);
        add(columns, rows, Field.RESULT, MeasureRow::result);
        int deadline = columns.indexOf(Field.DEADLINE);
        int executors = columns.indexOf(Field.EXECUTORS);
        if (deadline >= 0 && executors >= 0 && deadlines(given, executors) > deadlines(given, deadline)) {
            columns.set(deadline, Field.EXECUTORS);
            columns.set(executors, Field.DEADLINE);
        }
        return columns.stream().map(Field::word).toList();
    }

    private static void add(
            List<Field> columns, List<MeasureRow> rows, Field field, Function<MeasureRow, String> text) {
        if (rows.stream().anyMatch(row -> !text.apply(row).isBlank())) {
            columns.add(field);
        }
    }

    /** How many cells of a column say when. */
    private static long deadlines(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .filter(row -> DeadlineReader.read(row.get(column), DeadlineContext.NONE)
                                .kind()
                        != DeadlineKind.UNSPECIFIED)
                .count();
    }
}

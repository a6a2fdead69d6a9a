package kaskad.reading.paper;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kaskad.office.write.Cell;
import kaskad.office.write.OfficialTable;
import kaskad.office.write.Row;
import kaskad.reading.ReadCell;
import kaskad.reading.ReadIndicator;
import kaskad.reading.plans.Role;

/** The table of a plan's indicators: number, title, deadline where there are any, then whatever columns there were. */
final class IndicatorTable {
    private record Column(String heading, int width, Function<ReadIndicator, String> text) {}

    private final List<ReadIndicator> indicators;
    private final List<Column> columns = new ArrayList<>();

    IndicatorTable(List<ReadIndicator> indicators) {
        this.indicators = indicators;
        if (has(ReadIndicator::number)) {
            columns.add(new Column(PlanColumns.words(Role.NUMBER), 4, IndicatorTable::number));
        }
        columns.add(new Column("Наименование показателя", 30, ReadIndicator::title));
        if (has(ReadIndicator::deadline)) {
            columns.add(new Column(PlanColumns.words(Role.DEADLINE), 12, IndicatorTable::deadline));
        }
        Set<String> more = new LinkedHashSet<>();
        indicators.forEach(one -> one.more().forEach(cell -> more.add(cell.heading())));
        more.forEach(heading -> columns.add(new Column(heading, 10, one -> cell(one, heading))));
    }

    /** How many columns it has. */
    int width() {
        return columns.size();
    }

    OfficialTable table() {
        List<String> head = columns.stream().map(Column::heading).toList();
        return new OfficialTable(
                "Целевые показатели",
                columns.stream().map(Column::width).toList(),
                List.of(Row.head(head)),
                indicators.stream().map(this::row).toList());
    }

    private Row row(ReadIndicator indicator) {
        return new Row(columns.stream()
                .map(column -> Cell.whole(column.text.apply(indicator)))
                .toList());
    }

    private boolean has(Function<ReadIndicator, ?> part) {
        return indicators.stream().anyMatch(one -> part.apply(one) != null);
    }

    private static String number(ReadIndicator indicator) {
        return indicator.number() == null ? "" : indicator.number();
    }

    private static String deadline(ReadIndicator indicator) {
        return indicator.deadline() == null ? "" : indicator.deadline().raw();
    }

    private static String cell(ReadIndicator indicator, String heading) {
        return indicator.more().stream()
                .filter(cell -> cell.heading().equals(heading))
                .map(ReadCell::text)
                .findFirst()
                .orElse("");
    }
}

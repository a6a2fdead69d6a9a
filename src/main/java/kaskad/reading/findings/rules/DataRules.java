package kaskad.reading.findings.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaskad.reading.At;
import kaskad.reading.ReadBlock;
import kaskad.reading.ReadTable;
import org.jspecify.annotations.Nullable;

/** Tables of numbers: gaps and two kinds of decimal marks. */
final class DataRules {
    static final List<Rule> ALL = List.of(
            Rule.warning(Family.LAYOUT, "data-gap", DataRules::gaps),
            Rule.note(Family.WORDING, "decimal-marks-mixed", DataRules::mixedMarks));
    private static final Pattern COMMA = Pattern.compile("^\\d+,\\d+ ?%?$");
    private static final Pattern POINT = Pattern.compile("^\\d+\\.\\d+ ?%?$");

    private DataRules() {}

    private static List<Spot> gaps(Subject subject) {
        List<Spot> spots = new ArrayList<>();
        for (ReadTable table : subject.document().data()) {
            for (List<String> row : table.rows()) {
                for (int i = 1; i < row.size(); i++) {
                    if (row.get(i).isBlank() && !row.getFirst().isBlank()) {
                        spots.add(Spot.of(
                                place(subject, row),
                                String.join(" | ", row),
                                row.getFirst(),
                                table.columns().get(i)));
                    }
                }
            }
        }
        return spots;
    }

    private static List<Spot> mixedMarks(Subject subject) {
        return subject.document().data().stream()
                .filter(table -> first(table, COMMA) != null && first(table, POINT) != null)
                .map(table -> Spot.of(
                        place(subject, table.rows().getFirst()),
                        first(table, COMMA) + " … " + first(table, POINT),
                        table.title()))
                .toList();
    }

    private static @Nullable String first(ReadTable table, Pattern pattern) {
        return table.rows().stream()
                .flatMap(List::stream)
                .filter(text -> pattern.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }

    /** The row of the document with these texts. */
    private static @Nullable At place(Subject subject, List<String> row) {
        return subject.blocks().stream()
                .filter(block -> block.at().table() != null)
                .filter(block ->
                        block.cells().stream().map(String::strip).toList().equals(row))
                .map(ReadBlock::at)
                .findFirst()
                .orElse(null);
    }
}

package kaskad.reading.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaskad.reading.ReadTable;
import kaskad.reading.Severity;
import kaskad.reading.findings.Rule.Spot;

/** Tables of numbers: gaps and two kinds of decimal marks. */
final class DataRules {
    static final List<Rule> ALL = List.of(
            new Rule("data-gap", Severity.WARNING, DataRules::gaps),
            new Rule("decimal-marks-mixed", Severity.NOTE, DataRules::mixedMarks));
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
                                null,
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
                .map(table -> Spot.of(null, first(table, COMMA) + " … " + first(table, POINT), table.title()))
                .toList();
    }

    private static @org.jspecify.annotations.Nullable String first(ReadTable table, Pattern pattern) {
        return table.rows().stream()
                .flatMap(List::stream)
                .filter(text -> pattern.matcher(text).matches())
                .findFirst()
                .orElse(null);
    }
}

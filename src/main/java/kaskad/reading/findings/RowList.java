package kaskad.reading.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaskad.reading.At;
import kaskad.reading.findings.rules.Spot;

/** The rows of several places as a person lists them: «4–13, 20, 22…». */
final class RowList {
    private static final int MOST = 8;

    private RowList() {}

    /** Where there are no rows, what each place names first. */
    static String of(List<Spot> spots) {
        boolean placed = spots.stream().anyMatch(spot -> spot.at() != null);
        return placed
                ? rows(spots)
                : cut(spots.stream()
                        .flatMap(spot -> spot.arguments().stream().limit(1))
                        .toList());
    }

    private static String rows(List<Spot> spots) {
        SortedSet<Integer> rows = spots.stream()
                .map(Spot::at)
                .filter(Objects::nonNull)
                .map(At::row)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> parts = new ArrayList<>();
        Integer from = null;
        Integer last = null;
        for (Integer row : rows) {
            if (from != null && last != null && row > last + 1) {
                parts.add(part(from, last));
                from = row;
            }
            from = from == null ? row : from;
            last = row;
        }
        if (from != null && last != null) {
            parts.add(part(from, last));
        }
        return cut(parts);
    }

    private static String cut(List<String> parts) {
        String list = String.join(", ", parts.subList(0, Math.min(MOST, parts.size())));
        return parts.size() > MOST ? list + "…" : list;
    }

    private static String part(int from, int last) {
        return from == last ? String.valueOf(from) : from + (last == from + 1 ? ", " : "–") + last;
    }
}

package kaskad.reading.amendments;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaskad.reading.amendments.Amendment.Part;
import kaskad.reading.plans.Role;
import org.jspecify.annotations.Nullable;

/** Where a new row goes: behind the row that the act names, else behind the last row whose number is smaller, else at the end. */
final class Insertion {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+){0,6}");

    private Insertion() {}

    static void insert(Sheet sheet, Optional<Sheet.Part> section, Sheet.Row row, @Nullable String neighbour) {
        Optional<Sheet.Row> before = neighbour == null ? Optional.empty() : named(sheet, section, neighbour);
        List<Sheet.Row> rows = section.map(part -> part.rows).orElseGet(sheet::rows);
        String number = Places.bare(row.get(Role.NUMBER));
        Sheet.Row after = before.or(() -> rows.stream()
                        .filter(other -> isSmaller(Places.bare(other.get(Role.NUMBER)), number))
                        .reduce((first, last) -> last))
                .orElse(null);
        if (after == null) {
            section.orElseGet(() -> last(sheet)).rows.add(row);
            return;
        }
        Sheet.Part part = sheet.partOf(after).orElseThrow();
        int at = part.rows.indexOf(after) + 1;
        while (at < part.rows.size() && part.rows.get(at).origin == null && before.isPresent()) {
            at++;
        }
        part.rows.add(at, row);
    }

    private static Sheet.Part last(Sheet sheet) {
        if (sheet.parts.isEmpty()) {
            sheet.parts.add(new Sheet.Part(null, ""));
        }
        return sheet.parts.getLast();
    }

    private static Optional<Sheet.Row> named(Sheet sheet, Optional<Sheet.Part> section, String words) {
        Matcher number = NUMBER.matcher(words);
        return number.find()
                ? Places.rows(sheet, section, new Part(PartKind.ROW, number.group(), null)).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** 2.9 before 2.10, and only among rows of one branch: 2.9 is no neighbour of 3.1. */
    private static boolean isSmaller(String one, String other) {
        if (!NUMBER.matcher(one).matches() || !NUMBER.matcher(other).matches()) {
            return false;
        }
        String[] first = one.split("\\.");
        String[] second = other.split("\\.");
        boolean branch = first.length == second.length
                && one.substring(0, Math.max(0, one.lastIndexOf('.')))
                        .equals(other.substring(0, Math.max(0, other.lastIndexOf('.'))));
        return branch && Integer.parseInt(first[first.length - 1]) < Integer.parseInt(second[second.length - 1]);
    }
}

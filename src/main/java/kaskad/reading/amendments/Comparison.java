package kaskad.reading.amendments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaskad.reading.At;
import kaskad.reading.ReadIndicator;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadSection;
import kaskad.reading.plans.Role;
import kaskad.reading.text.Texts;

/** What differs between the old edition of a plan and the sheet that came of it, row by row. */
final class Comparison {
    private static final List<Role> ORDER =
            List.of(Role.NUMBER, Role.TITLE, Role.DEADLINE, Role.EXECUTORS, Role.RESULT);
    private static final List<Function<Sheet.Row, String>> SAME =
            List.of(row -> number(row) + "|" + title(row), Comparison::title, Comparison::number);

    private Comparison() {}

    static List<Difference> of(ReadPlan old, Sheet sheet) {
        List<Difference> differences = new ArrayList<>();
        if (!old.title().equals(sheet.title)) {
            differences.add(new Difference(
                    Difference.Kind.PLAN_TITLE, null, null, null, sheet.title, old.title(), sheet.title));
        }
        sections(old, sheet, differences);
        List<ReadMeasure> measures = old.measures().toList();
        Set<Integer> kept = new HashSet<>();
        int number = 0;
        for (Sheet.Row row : sheet.rows()) {
            number++;
            if (row.origin == null) {
                differences.add(new Difference(
                        Difference.Kind.ADDED,
                        null,
                        number,
                        row.get(Role.NUMBER),
                        row.text(Role.TITLE),
                        null,
                        words(row)));
            } else {
                kept.add(row.origin);
                changed(Sheet.words(measures.get(row.origin - 1)), row, number, differences);
            }
        }
        for (int i = 1; i <= measures.size(); i++) {
            if (!kept.contains(i)) {
                Sheet.Row gone = new Sheet.Row(
                        i, Sheet.words(measures.get(i - 1)), measures.get(i - 1).at());
                differences.add(new Difference(
                        Difference.Kind.REMOVED,
                        i,
                        null,
                        gone.get(Role.NUMBER),
                        gone.text(Role.TITLE),
                        words(gone),
                        null));
            }
        }
        indicators(old, sheet, differences);
        return differences;
    }

    /** An indicator keeps its place in the document, whatever its words. */
    private static void indicators(ReadPlan old, Sheet sheet, List<Difference> differences) {
        Map<At, ReadIndicator> now = sheet.indicators.all().stream()
                .collect(Collectors.toMap(ReadIndicator::at, Function.identity(), (first, second) -> first));
        for (ReadIndicator before : old.indicators()) {
            ReadIndicator after = now.get(before.at());
            if (!before.equals(after)) {
                differences.add(new Difference(
                        Difference.Kind.INDICATOR,
                        null,
                        null,
                        before.number(),
                        before.title(),
                        Indicators.words(before),
                        after == null ? null : Indicators.words(after)));
            }
        }
    }

    private static void changed(Map<Role, String> before, Sheet.Row row, int number, List<Difference> differences) {
        for (Role role : ORDER) {
            String old = before.get(role);
            String fresh = row.get(role);
            if (!Objects.equals(old, fresh)) {
                differences.add(new Difference(
                        kind(role), row.origin, number, row.get(Role.NUMBER), row.text(Role.TITLE), old, fresh));
            }
        }
    }

    private static Difference.Kind kind(Role role) {
        return switch (role) {
            case NUMBER -> Difference.Kind.RENUMBERED;
            case DEADLINE -> Difference.Kind.DEADLINE;
            case EXECUTORS -> Difference.Kind.EXECUTORS;
            case RESULT -> Difference.Kind.RESULT;
            case TITLE, MARK, PLACE, TIME, AUDIENCE, FINANCE, SECTION, MONTH, OTHER -> Difference.Kind.REWORDED;
        };
    }

    private static void sections(ReadPlan old, Sheet sheet, List<Difference> differences) {
        for (Sheet.Part part : sheet.parts) {
            Optional<ReadSection> before = old.sections().stream()
                    .filter(section -> Objects.equals(section.number(), part.number))
                    .findFirst();
            String title = before.map(ReadSection::title).orElse(null);
            if (!part.title.equals(title)) {
                differences.add(new Difference(
                        Difference.Kind.SECTION, null, null, part.number, part.title, title, part.title));
            }
        }
    }

    private static String words(Sheet.Row row) {
        return String.join(
                " · ",
                ORDER.stream()
                        .filter(role -> role != Role.NUMBER)
                        .map(row::text)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /** The rows of a new wording, each with the old row that it continues: same number and title, else title, else number. */
    static List<Sheet.Row> withOrigins(List<Sheet.Row> fresh, List<Sheet.Row> known) {
        Map<Sheet.Row, Sheet.Row> pairs = new IdentityHashMap<>();
        Set<Sheet.Row> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Function<Sheet.Row, String> key : SAME) {
            Map<String, List<Sheet.Row>> old = known.stream()
                    .filter(row -> !taken.contains(row) && !key.apply(row).isBlank())
                    .collect(Collectors.groupingBy(key));
            for (Sheet.Row row : fresh) {
                List<Sheet.Row> alike = old.getOrDefault(key.apply(row), List.of());
                if (!pairs.containsKey(row) && alike.size() == 1 && taken.add(alike.getFirst())) {
                    pairs.put(row, alike.getFirst());
                }
            }
        }
        return fresh.stream()
                .map(row -> new Sheet.Row(pairs.containsKey(row) ? pairs.get(row).origin : null, row.words, row.at))
                .toList();
    }

    private static String number(Sheet.Row row) {
        return Places.bare(row.get(Role.NUMBER));
    }

    private static String title(Sheet.Row row) {
        return Texts.key(row.text(Role.TITLE));
    }
}

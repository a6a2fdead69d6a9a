package kaskad.plans.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureRow;
import kaskad.ui.Bar;
import kaskad.ui.Status;

/** The whole table of a plan: its sums, and the sections of what is shown of it. */
record PlanTable(List<MeasureView> rows) {

    PlanPage.Summary summary() {
        Map<Status, Long> counts = rows.stream()
                .map(MeasureView::status)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        List<Bar.Part> parts = Stream.of(
                        Status.DONE, Status.ON_REVIEW, Status.IN_WORK, Status.RETURNED, Status.OVERDUE, Status.NOT_DUE)
                .filter(counts::containsKey)
                .map(status -> new Bar.Part(status, counts.getOrDefault(status, 0L)))
                .toList();
        return new PlanPage.Summary(
                rows.size(),
                counts.getOrDefault(Status.DONE, 0L).intValue(),
                counts.getOrDefault(Status.OVERDUE, 0L).intValue(),
                count("schools"),
                count("findings"),
                count("unmatched"),
                parts.isEmpty() ? null : new Bar(parts, rows.size()));
    }

    private int count(String only) {
        return (int) rows.stream().filter(row -> is(row, only)).count();
    }

    List<PlanPage.Section> sections(PlanPage.Shown shown) {
        Map<Integer, List<MeasureView>> bySection = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.measure().sectionPosition(), LinkedHashMap::new, Collectors.toList()));
        List<PlanPage.Section> sections = new ArrayList<>();
        for (List<MeasureView> all : bySection.values()) {
            List<MeasureView> some = all.stream()
                    .filter(row -> is(row, shown.only()) && says(row, shown.words()))
                    .toList();
            int counted = (int) all.stream().filter(row -> row.status() != null).count();
            int done = (int)
                    all.stream().filter(row -> row.status() == Status.DONE).count();
            if (!some.isEmpty()) {
                sections.add(new PlanPage.Section(heading(all.getFirst().measure()), some, done, counted));
            }
        }
        return sections;
    }

    private static String heading(MeasureRow first) {
        return (first.sectionNumber() + " " + first.sectionTitle()).strip();
    }

    private static boolean is(MeasureView row, String only) {
        return switch (only) {
            case "overdue" -> row.status() == Status.OVERDUE;
            case "schools" ->
                row.measure().executors().stream().anyMatch(party -> party.target() == ExecutorTarget.SCHOOLS);
            case "findings" -> !row.findings().isEmpty();
            case "unmatched" -> !row.unmatched().isEmpty();
            default -> true;
        };
    }

    private static boolean says(MeasureView row, String words) {
        MeasureRow measure = row.measure();
        String all = String.join(
                " ",
                measure.number(),
                measure.title(),
                measure.executorsRaw(),
                measure.result(),
                measure.deadline().raw());
        return all.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}

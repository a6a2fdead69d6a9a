package kaskad.assignments.web;

import java.time.LocalDate;
import java.util.List;
import kaskad.assignments.lists.DigestQueries;
import kaskad.assignments.lists.WorkQueries;
import kaskad.assignments.lists.WorkRow;
import kaskad.kernel.Slice;
import kaskad.ui.Bar;
import kaskad.ui.Counter;
import org.jspecify.annotations.Nullable;

/**
 * One's work, or what one watches.
 *
 * @param today a sentence with the day
 * @param next the one thing to do first
 * @param key the message group of the open list
 * @param total what the open list's counter counts
 */
public record MyWorkPage(
        LocalDate today,
        String key,
        long total,
        @Nullable WorkRow next,
        List<Counter> counters,
        Body body,
        boolean controls,
        Aside aside) {
    public MyWorkPage {
        counters = List.copyOf(counters);
    }

    /** The open list. */
    public sealed interface Body {}

    /** Occurrences in groups. */
    public record Work(
            List<Group> groups,
            boolean others,
            int shown,
            @Nullable String further) implements Body {}

    /** Reports that wait for review. */
    public record Queue(ReviewPage queue) implements Body {}

    /** Organisations that are silent. */
    public record Silent(List<WorkQueries.Silent> organisations) implements Body {}

    /** Rows under one heading; {@code heading} is a message key, or {@code null} for one group only. */
    public record Group(@Nullable String heading, List<WorkRow> rows) {}

    /** What stands beside. */
    public record Aside(
            DigestQueries.@Nullable Year year,
            @Nullable Bar bar,
            List<DigestQueries.Answer> answers,
            List<WorkQueries.Silent> silent,
            List<DigestQueries.Day> days) {}

    static List<Group> groups(Slice<WorkRow> slice, LocalDate weekEnd) {
        return List.of(
                        new Group(
                                "assignments.group.attention",
                                slice.items().stream()
                                        .filter(MyWorkPage::presses)
                                        .toList()),
                        new Group(
                                "assignments.group.week",
                                slice.items().stream()
                                        .filter(row ->
                                                !presses(row) && !row.answerBy().isAfter(weekEnd))
                                        .toList()),
                        new Group(
                                "assignments.group.later",
                                slice.items().stream()
                                        .filter(row ->
                                                !presses(row) && row.answerBy().isAfter(weekEnd))
                                        .toList()))
                .stream()
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static boolean presses(WorkRow row) {
        return switch (row.standing()) {
            case OVERDUE, RETURNED -> true;
            case SUBMITTED, DRAFT, OPEN, NOT_DUE, SUSPENDED, CANCELLED -> false;
            case NOT_DONE, PARTIAL, CONTINUED, DONE_LATE, DONE -> false;
        };
    }
}

package kaskad.plans.editions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanEvent;
import kaskad.plans.editions.RowDifference.Part;
import org.jspecify.annotations.Nullable;

/** What differs between two editions of one plan: the rows of the later edition in its order, then the dropped ones. */
public record EditionDiff(List<RowDifference> rows) {
    public EditionDiff {
        rows = List.copyOf(rows);
    }

    public static EditionDiff of(List<MeasureRow> before, List<MeasureRow> after) {
        Map<UUID, MeasureRow> old = new LinkedHashMap<>();
        before.forEach(row -> old.put(row.line(), row));
        List<RowDifference> rows = new ArrayList<>();
        for (MeasureRow fresh : after) {
            @Nullable MeasureRow was = old.remove(fresh.line());
            rows.add(RowDifference.of(fresh.line(), was, fresh));
        }
        old.forEach((line, row) -> rows.add(RowDifference.of(line, row, null)));
        return new EditionDiff(rows.stream().filter(row -> !row.empty()).toList());
    }

    public int added() {
        return count(RowDifference::added);
    }

    public int dropped() {
        return count(RowDifference::dropped);
    }

    public int changed(Part part) {
        return count(row -> row.has(part));
    }

    /** The same as the event tells it, by the ids of living measures. */
    PlanEvent.Changes changes() {
        return new PlanEvent.Changes(
                lines(RowDifference::added),
                lines(RowDifference::dropped),
                lines(row -> row.has(Part.TITLE) || row.has(Part.RESULT)),
                lines(row -> row.has(Part.DEADLINE)),
                lines(row -> row.has(Part.EXECUTORS)));
    }

    private int count(Predicate<RowDifference> which) {
        return (int) rows.stream().filter(which).count();
    }

    private Set<UUID> lines(Predicate<RowDifference> which) {
        return rows.stream().filter(which).map(RowDifference::line).collect(Collectors.toUnmodifiableSet());
    }
}

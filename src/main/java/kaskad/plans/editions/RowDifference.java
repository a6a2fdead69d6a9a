package kaskad.plans.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kaskad.plans.MeasureRow;
import org.jspecify.annotations.Nullable;

/**
 * One measure that differs between two editions; without {@code before} it was added, without {@code after} dropped.
 *
 * @param line what the measure is called through all editions
 * @param changes its cells that differ; empty where the row was added or dropped
 */
public record RowDifference(
        UUID line,
        @Nullable MeasureRow before,
        @Nullable MeasureRow after,
        List<Change> changes) {
    public RowDifference {
        changes = List.copyOf(changes);
    }

    /** A cell of a measure, or the section that it stands in. */
    public enum Part {
        NUMBER,
        SECTION,
        TITLE,
        DEADLINE,
        EXECUTORS,
        RESULT;

        /** The words of this part of a row. */
        String of(MeasureRow row) {
            Function<MeasureRow, String> text = switch (this) {
                case NUMBER -> MeasureRow::number;
                case SECTION -> one -> (one.sectionNumber() + " " + one.sectionTitle()).strip();
                case TITLE -> MeasureRow::title;
                case DEADLINE -> one -> one.deadline().raw();
                case EXECUTORS -> MeasureRow::executorsRaw;
                case RESULT -> MeasureRow::result;
            };
            return text.apply(row);
        }
    }

    /** The words of one part in both editions. */
    public record Change(Part part, String before, String after) {}

    static RowDifference of(UUID line, @Nullable MeasureRow before, @Nullable MeasureRow after) {
        List<Change> changes = new ArrayList<>();
        if (before != null && after != null) {
            for (Part part : Part.values()) {
                String old = part.of(before);
                String fresh = part.of(after);
                if (!old.equals(fresh)) {
                    changes.add(new Change(part, old, fresh));
                }
            }
        }
        return new RowDifference(line, before, after, changes);
    }

    public boolean added() {
        return before == null;
    }

    public boolean dropped() {
        return after == null;
    }

    public boolean has(Part part) {
        return changes.stream().anyMatch(change -> change.part() == part);
    }

    /** The row as the later edition has it, or as the earlier one had it. */
    public MeasureRow row() {
        MeasureRow row = after == null ? before : after;
        if (row == null) {
            throw new IllegalStateException("a difference of nothing");
        }
        return row;
    }

    boolean empty() {
        return before != null && after != null && changes.isEmpty();
    }
}

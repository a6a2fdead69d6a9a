package kaskad.plans.dates;

import java.time.LocalDate;
import java.util.List;
import kaskad.plans.MeasureRow;
import kaskad.plans.measures.MeasureCard.Milestone;
import kaskad.reading.deadlines.Occurrence;
import kaskad.ui.Status;
import org.jspecify.annotations.Nullable;

/** A measure with the dated instances of its deadline; {@code status} where it is published already. */
public record DatedMeasure(
        MeasureRow measure,
        List<Occurrence> occurrences,
        List<Milestone> milestones,
        @Nullable Status status) {
    public DatedMeasure {
        occurrences = List.copyOf(occurrences);
        milestones = List.copyOf(milestones);
    }

    boolean within(LocalDate from, LocalDate until) {
        return occurrences.stream()
                        .anyMatch(
                                one -> !one.due().isBefore(from) && !one.opens().isAfter(until))
                || milestones.stream()
                        .anyMatch(one -> !one.due().isBefore(from) && !one.due().isAfter(until));
    }
}

package kaskad.plans.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.WorkingCalendar;
import kaskad.plans.ExecutorTarget;
import kaskad.plans.MeasureProgress.Progress;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.reading.deadlines.ControlPolicy;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.Occurrence;
import kaskad.reading.deadlines.Occurrences;
import kaskad.reading.deadlines.sentences.DeadlineWords;
import kaskad.ui.Finding;
import org.jspecify.annotations.Nullable;

/** Turns the measures of one plan into rows as of {@code today}; {@code keeper}: for whoever keeps the plan. */
record MeasureViews(
        PlanCard plan,
        boolean keeper,
        LocalDate today,
        Map<UUID, Progress> progress,
        Map<UUID, List<Finding>> findings,
        String language,
        WorkingCalendar calendar) {

    MeasureView view(MeasureRow measure) {
        LocalDate control = control(measure);
        Progress made = progress.get(measure.id());
        return new MeasureView(
                plan.id(),
                measure,
                meaning(measure.deadline(), language),
                control,
                control == null ? 0 : ChronoUnit.DAYS.between(today, control),
                keeper ? unmatched(measure) : List.of(),
                made,
                made == null ? null : made.status(),
                findings.getOrDefault(measure.id(), List.of()),
                plan.draft(),
                mayEdit(),
                null,
                null);
    }

    boolean mayEdit() {
        return keeper && plan.draft();
    }

    /** What the wording means, where that says more than the wording itself. */
    private static String meaning(Deadline deadline, String language) {
        String words = DeadlineWords.explain(deadline, language);
        return deadline.raw().isBlank() || words.equalsIgnoreCase(deadline.raw().strip()) ? "" : words;
    }

    private @Nullable LocalDate control(MeasureRow measure) {
        List<Occurrence> items = Occurrences.of(measure.deadline(), plan.period(), ControlPolicy.usual(), calendar)
                .items();
        return items.stream()
                .map(Occurrence::controlDate)
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(items.isEmpty() ? null : items.getLast().controlDate());
    }

    private static List<String> unmatched(MeasureRow measure) {
        return measure.executors().stream()
                .filter(party -> party.target() == ExecutorTarget.UNMATCHED)
                .map(MeasureRow.ExecutorRow::text)
                .toList();
    }
}

package kaskad.intake.web;

import java.time.LocalDate;
import java.util.List;
import kaskad.intake.Deadlines;
import kaskad.intake.draft.DraftDeadline;
import kaskad.intake.draft.DraftPlan;
import kaskad.kernel.Period;
import kaskad.kernel.WorkingCalendar;
import kaskad.reading.deadlines.ControlPolicy;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.Occurrence;
import kaskad.reading.deadlines.Occurrences;
import kaskad.reading.deadlines.sentences.DeadlineWords;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What a deadline means, and the next days on which it is controlled. */
final class ControlDates {
    private static final int SHOWN = 2;

    private final LocalDate today;
    private final WorkingCalendar calendar;
    private final Texts texts;

    ControlDates(LocalDate today, WorkingCalendar calendar, Texts texts) {
        this.today = today;
        this.calendar = calendar;
        this.texts = texts;
    }

    CellView.DeadlineView of(DraftDeadline draft, @Nullable DraftPlan plan) {
        Deadline deadline = Deadlines.deadline(draft);
        List<Occurrence> all = occurrences(deadline, plan);
        List<Occurrence> ahead =
                all.stream().filter(one -> !one.controlDate().isBefore(today)).toList();
        List<Occurrence> shown =
                (ahead.isEmpty() ? all : ahead).stream().limit(SHOWN).toList();
        return new CellView.DeadlineView(
                DeadlineWords.explain(deadline, texts.language()),
                shown.stream().map(one -> texts.date(one.controlDate())).toList(),
                all.size() - shown.size(),
                shown.size() == 1 ? shifted(shown.getFirst()) : null);
    }

    private @Nullable String shifted(Occurrence one) {
        return one.controlDate().equals(one.due()) ? null : texts.date(one.due());
    }

    private List<Occurrence> occurrences(Deadline deadline, @Nullable DraftPlan plan) {
        Period period = period(plan);
        return period == null
                ? List.of()
                : Occurrences.of(deadline, period, ControlPolicy.usual(), calendar)
                        .items();
    }

    private static @Nullable Period period(@Nullable DraftPlan plan) {
        if (plan == null) {
            return null;
        }
        LocalDate from = plan.from();
        LocalDate until = plan.until();
        return from == null || until == null || until.isBefore(from) ? null : new Period(from, until);
    }
}

package kaskad.intake;

import java.time.LocalDate;
import java.time.Month;
import kaskad.intake.draft.DraftDeadline;
import kaskad.intake.draft.DraftPlan;
import kaskad.reading.deadlines.Deadline;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineKind;
import kaskad.reading.deadlines.DeadlineReader;
import kaskad.reading.deadlines.NormJson;

/** Wordings of deadlines, between the reading module's types and what is stored. */
public final class Deadlines {
    private Deadlines() {}

    /** What a new wording means within {@code plan}. */
    static DraftDeadline read(String raw, DraftPlan plan) {
        return draft(DeadlineReader.read(raw, context(plan)));
    }

    /** What a new wording means in an act dated {@code year}. */
    static DraftDeadline read(String raw, DeadlineContext context) {
        return draft(DeadlineReader.read(raw, context));
    }

    public static Deadline deadline(DraftDeadline draft) {
        return NormJson.fromMap(draft.raw(), DeadlineKind.of(draft.kind()), draft.norm());
    }

    private static DraftDeadline draft(Deadline deadline) {
        return new DraftDeadline(deadline.raw(), deadline.kind().word(), NormJson.toMap(deadline.norm()));
    }

    private static DeadlineContext context(DraftPlan plan) {
        LocalDate from = plan.from();
        LocalDate until = plan.until();
        if (from == null) {
            return until == null ? DeadlineContext.NONE : DeadlineContext.year(until.getYear());
        }
        boolean school = from.getMonth() == Month.SEPTEMBER && until != null && until.getYear() == from.getYear() + 1;
        return school ? DeadlineContext.schoolYear(from.getYear()) : DeadlineContext.year(from.getYear());
    }
}

package kaskad.intake.editions;

import java.util.List;
import kaskad.intake.Deadlines;
import kaskad.intake.draft.DraftMeasure;
import kaskad.intake.draft.DraftPlan;
import kaskad.reading.At;
import kaskad.reading.ReadExecutors;
import kaskad.reading.ReadMeasure;
import kaskad.reading.ReadPlan;
import kaskad.reading.ReadResult;
import kaskad.reading.ReadSection;

/** A plan in the amending document itself, as it was checked: the new wording of a plan as a whole. */
final class Attached {
    private Attached() {}

    static ReadPlan read(DraftPlan plan) {
        List<ReadSection> sections = plan.sections().stream()
                .map(section -> new ReadSection(
                        section.number().isBlank() ? null : section.number(),
                        section.title(),
                        section.measures().stream().map(Attached::measure).toList()))
                .toList();
        return new ReadPlan(
                List.of(),
                plan.title(),
                null,
                new ReadPlan.Span(plan.from(), plan.until()),
                List.of(),
                List.of(),
                sections,
                List.of());
    }

    private static ReadMeasure measure(DraftMeasure measure) {
        return new ReadMeasure(
                measure.number(),
                measure.title(),
                Deadlines.deadline(measure.deadline()),
                new ReadExecutors(measure.executorsRaw(), List.of()),
                new ReadResult(measure.result(), List.of()),
                List.of(),
                At.row(1, measure.position()));
    }
}

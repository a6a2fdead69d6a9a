package kaskad.intake.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kaskad.plans.PlanLevel;
import org.jspecify.annotations.Nullable;

/** A plan as read: what the document does not tell is {@code null} and is asked for before acceptance. */
public record DraftPlan(
        String title,
        @Nullable PlanLevel level,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<DraftSection> sections,
        List<DraftTarget> targets) {
    public DraftPlan {
        sections = List.copyOf(sections);
        targets = List.copyOf(targets);
    }

    public Stream<DraftMeasure> measures() {
        return sections.stream().flatMap(section -> section.measures().stream());
    }

    public int measureCount() {
        return sections.stream().mapToInt(section -> section.measures().size()).sum();
    }

    public DraftPlan withTitle(String changed) {
        return new DraftPlan(changed, level, from, until, sections, targets);
    }

    public DraftPlan withLevel(PlanLevel changed) {
        return new DraftPlan(title, changed, from, until, sections, targets);
    }

    public DraftPlan withPeriod(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new DraftPlan(title, level, start, end, sections, targets);
    }

    public DraftPlan withSection(int index, UnaryOperator<DraftSection> change) {
        return new DraftPlan(title, level, from, until, Draft.changed(sections, index, change), targets);
    }

    public DraftPlan withTarget(int index, UnaryOperator<DraftTarget> change) {
        return new DraftPlan(title, level, from, until, sections, Draft.changed(targets, index, change));
    }

    /** Each measure changed. */
    public DraftPlan withMeasures(UnaryOperator<DraftMeasure> change) {
        List<DraftSection> changed = sections.stream()
                .map(section -> new DraftSection(
                        section.number(),
                        section.title(),
                        section.measures().stream().map(change).toList()))
                .toList();
        return new DraftPlan(title, level, from, until, changed, targets);
    }
}

package kaskad.plans.derivation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kaskad.plans.MeasureRow;
import kaskad.plans.NewExecutor;
import kaskad.plans.NewMeasure;
import kaskad.plans.NewSection;

/** The rows of a plan as those of a new one, in their sections and order; a section that would be empty is left out. */
public final class PlanCopy {
    private PlanCopy() {}

    /** {@code each}: what a row becomes; empty, it is left out. */
    public static List<NewSection> sections(
            List<MeasureRow> rows, Function<MeasureRow, Optional<NewMeasure>> each) {
        Map<Integer, NewSection> sections = new LinkedHashMap<>();
        for (MeasureRow row : rows) {
            each.apply(row)
                    .ifPresent(measure -> sections.merge(
                            row.sectionPosition(),
                            new NewSection(row.sectionNumber(), row.sectionTitle(), List.of(measure)),
                            PlanCopy::joined));
        }
        return List.copyOf(sections.values());
    }

    private static NewSection joined(NewSection one, NewSection other) {
        List<NewMeasure> measures = new ArrayList<>(one.measures());
        measures.addAll(other.measures());
        return new NewSection(one.number(), one.title(), measures);
    }

    /** Who is named in a row, as a new row names them. */
    public static List<NewExecutor> executors(MeasureRow row) {
        return row.executors().stream()
                .map(party -> new NewExecutor(party.text(), party.target(), party.organisationId()))
                .toList();
    }
}

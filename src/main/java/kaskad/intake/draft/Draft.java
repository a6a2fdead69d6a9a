package kaskad.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read from one document.
 *
 * @param act {@code null} where the document is no act
 * @param abbreviations what the document itself says that its short names stand for
 * @param mendings suggested changes that were made and can be taken back, the latest last
 */
public record Draft(
        @Nullable DraftAct act,
        List<DraftPlan> plans,
        List<DraftGroup> groups,
        List<DataTable> data,
        List<DraftFinding> findings,
        Map<String, String> abbreviations,
        @Nullable List<DraftMending> mendings) {
    public Draft {
        plans = List.copyOf(plans);
        groups = List.copyOf(groups);
        data = List.copyOf(data);
        findings = List.copyOf(findings);
        abbreviations = Map.copyOf(abbreviations);
        mendings = mendings == null ? List.of() : List.copyOf(mendings);
    }

    /** Those of earlier versions have none. */
    @Override
    public List<DraftMending> mendings() {
        return Objects.requireNonNullElse(mendings, List.of());
    }

    public int measureCount() {
        return plans.stream().mapToInt(DraftPlan::measureCount).sum();
    }

    public Draft withAct(DraftAct changed) {
        return new Draft(changed, plans, groups, data, findings, abbreviations, mendings);
    }

    public Draft withPlan(int index, UnaryOperator<DraftPlan> change) {
        return new Draft(act, changed(plans, index, change), groups, data, findings, abbreviations, mendings);
    }

    public Draft withPlans(List<DraftPlan> changed) {
        return new Draft(act, changed, groups, data, findings, abbreviations, mendings);
    }

    public Draft withFindings(List<DraftFinding> changed) {
        return new Draft(act, plans, groups, data, changed, abbreviations, mendings);
    }

    public Draft withMendings(List<DraftMending> changed) {
        return new Draft(act, plans, groups, data, findings, abbreviations, changed);
    }

    /** The list with one item changed. */
    static <T> List<T> changed(List<T> items, int index, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(items);
        changed.set(index, change.apply(changed.get(index)));
        return changed;
    }
}

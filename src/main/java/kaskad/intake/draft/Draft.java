package kaskad.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read from one document.
 *
 * @param act {@code null} where the document is no act
 * @param abbreviations what the document itself says that its short names stand for
 */
public record Draft(
        @Nullable DraftAct act,
        List<DraftPlan> plans,
        List<DraftGroup> groups,
        List<DataTable> data,
        List<DraftFinding> findings,
        Map<String, String> abbreviations) {
    public Draft {
        plans = List.copyOf(plans);
        groups = List.copyOf(groups);
        data = List.copyOf(data);
        findings = List.copyOf(findings);
        abbreviations = Map.copyOf(abbreviations);
    }

    public int measureCount() {
        return plans.stream().mapToInt(DraftPlan::measureCount).sum();
    }

    public Draft withAct(DraftAct changed) {
        return new Draft(changed, plans, groups, data, findings, abbreviations);
    }

    public Draft withPlan(int index, UnaryOperator<DraftPlan> change) {
        return new Draft(act, changed(plans, index, change), groups, data, findings, abbreviations);
    }

    public Draft withPlans(List<DraftPlan> changed) {
        return new Draft(act, changed, groups, data, findings, abbreviations);
    }

    public Draft withFindings(List<DraftFinding> changed) {
        return new Draft(act, plans, groups, data, changed, abbreviations);
    }

    /** The list with one item changed. */
    static <T> List<T> changed(List<T> items, int index, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(items);
        changed.set(index, change.apply(changed.get(index)));
        return changed;
    }
}

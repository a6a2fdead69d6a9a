package kaskad.plans.web;

import java.util.List;
import kaskad.kernel.Slice;
import kaskad.operations.views.SavedView;
import kaskad.plans.PlanQueries.PlanRow;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The list of plans and what it is narrowed to; {@code mayImport} shows the way to the first plan. */
public record PlansPage(
        Slice<PlanRow> plans,
        String words,
        String level,
        String state,
        List<Choice> levels,
        List<Choice> states,
        boolean mayImport,
        List<SavedView> views,
        @Nullable String first,
        @Nullable String next) {
    public boolean narrowed() {
        return !words.isBlank() || !level.isEmpty() || !state.isEmpty();
    }
}

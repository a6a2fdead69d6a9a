package kaskad.plans.adoption.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Slice;
import kaskad.plans.PlanCard;
import kaskad.plans.adoption.AdoptionQueries.AskingMeasure;
import kaskad.plans.adoption.AdoptionQueries.Line;
import kaskad.plans.adoption.AdoptionQueries.Territory;
import kaskad.ui.Choice;
import kaskad.ui.Tab;
import org.jspecify.annotations.Nullable;

/**
 * Who below a plan has adopted its own.
 *
 * @param territory whose bodies are shown; {@code null}, all
 * @param state «adopted», «not» or empty
 * @param mine the bodies that the actor may register for, of those that are shown
 * @param measures the measures that close by an adoption, or seem to
 */
public record AdoptionsPage(
        PlanCard plan,
        List<Tab> tabs,
        List<Territory> territories,
        @Nullable UUID territory,
        String state,
        Slice<Line> lines,
        @Nullable String first,
        @Nullable String next,
        List<Choice> mine,
        List<AskingMeasure> measures,
        boolean mayMark,
        AdoptionForm form,
        Map<String, String> errors) {
    public AdoptionsPage {
        tabs = List.copyOf(tabs);
        territories = List.copyOf(territories);
        mine = List.copyOf(mine);
        measures = List.copyOf(measures);
        errors = Map.copyOf(errors);
    }

    public int bodies() {
        return territories.stream().mapToInt(Territory::bodies).sum();
    }

    public int adopted() {
        return territories.stream().mapToInt(Territory::adopted).sum();
    }
}

package kaskad.plans.links.web;

import java.util.List;
import kaskad.plans.MeasureRow;
import kaskad.plans.PlanCard;
import kaskad.plans.links.LinkQueries.LinkRow;
import kaskad.plans.links.LinkQueries.LinkedPlan;
import kaskad.ui.Choice;
import kaskad.ui.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The links of a plan's measures.
 *
 * @param above the plans that may be its parent
 * @param beside the plans that may share an activity with it
 * @param only which rows are shown: all, those with proposals, those without any link
 * @param linkable the measures of the parent, to link by hand
 */
public record LinksPage(
        PlanCard plan,
        List<Tab> tabs,
        @Nullable LinkedPlan parent,
        List<Choice> above,
        List<Choice> beside,
        String only,
        Counts counts,
        List<Row> rows,
        List<Choice> own,
        List<Choice> linkable,
        boolean mayEdit) {
    public LinksPage {
        tabs = List.copyOf(tabs);
        above = List.copyOf(above);
        beside = List.copyOf(beside);
        rows = List.copyOf(rows);
        own = List.copyOf(own);
        linkable = List.copyOf(linkable);
    }

    /** A measure with its links, the likeliest first. */
    public record Row(MeasureRow measure, List<LinkRow> links) {}

    /** How many measures have a confirmed link, how many none; how many links are proposed. */
    public record Counts(int linked, int without, int proposed) {}
}

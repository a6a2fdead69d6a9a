package kaskad.plans.web;

import java.util.List;
import kaskad.plans.editions.EditionQueries.EditionRow;
import kaskad.plans.NewTarget;
import kaskad.plans.PlanAction;
import kaskad.plans.PlanCard;
import kaskad.storage.Attachment;
import kaskad.ui.Bar;
import kaskad.ui.Finding;
import kaskad.ui.Tab;
import org.jspecify.annotations.Nullable;

/**
 * One plan: its head, its official table and what checks found.
 *
 * @param editions the editions just before and after this one
 * @param actHref the approving act's page, where the actor may open it
 * @param shown what of the table is shown; counts are of the whole plan
 */
public record PlanPage(
        PlanCard plan,
        List<EditionRow> editions,
        @Nullable String actHref,
        @Nullable Attachment source,
        List<Tab> tabs,
        List<PlanAction.Link> actions,
        boolean mayEdit,
        boolean mayApprove,
        Summary summary,
        Shown shown,
        List<Section> sections,
        List<NewTarget> targets,
        List<Finding> findings) {

    /** How many measures are done; {@code bar} is {@code null} before anything is published. */
    public record Summary(
            int measures,
            int done,
            int overdue,
            int schools,
            int faulty,
            int unmatched,
            @Nullable Bar bar) {}

    /** What the table is narrowed to: a kind of row, and words in it. */
    public record Shown(String only, String words) {
        public boolean all() {
            return only.isEmpty() && words.isBlank();
        }
    }

    /** A section with the rows that are shown; {@code done} of {@code counted} measures with any progress are done. */
    public record Section(String heading, List<MeasureView> rows, int done, int counted) {}

    public int rows() {
        return sections.stream().mapToInt(section -> section.rows().size()).sum();
    }
}

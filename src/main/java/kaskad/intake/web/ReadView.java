package kaskad.intake.web;

import java.util.List;
import java.util.UUID;
import kaskad.intake.draft.DataTable;
import kaskad.intake.draft.DraftGroup;
import kaskad.ui.Finding;

/** The right-hand side: what was read. {@code loose} are findings about no row in particular. */
public record ReadView(
        UUID id,
        int version,
        SummaryView summary,
        ActView act,
        List<PlanView> plans,
        List<DraftGroup> groups,
        List<DataTable> data,
        List<Finding> loose) {
    /** So few that they need no folding. */
    public boolean fewLoose() {
        return loose.size() <= 2;
    }

    public String part(String part) {
        return ImportUrls.part(id, part);
    }
}

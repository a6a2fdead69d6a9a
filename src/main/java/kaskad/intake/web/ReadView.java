package kaskad.intake.web;

import java.util.List;
import java.util.UUID;
import kaskad.intake.draft.DataTable;
import kaskad.intake.draft.DraftGroup;

/** The right-hand side: what was read. {@code loose} are findings about no row in
 * particular; {@code mended}, how many cells the latest suggested changes have changed. */
public record ReadView(
        UUID id,
        int version,
        SummaryView summary,
        ActView act,
        List<PlanView> plans,
        List<DraftGroup> groups,
        List<DataTable> data,
        List<FindingView> loose,
        WhoView who,
        int mended) {
    public String part(String part) {
        return ImportUrls.part(id, part);
    }
}

package kaskad.intake.editions.web;

import java.util.List;
import java.util.UUID;
import kaskad.plans.PlanCard;
import kaskad.plans.PlanId;
import kaskad.reading.amendments.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A proposed edition: how much changes, row by row old and new, and what was not carried out.
 *
 * @param document the version of the imported document that the proposal comes of
 * @param taken the plan that holds these changes already
 * @param returnable whether they can be taken back
 */
public record EditionPage(
        UUID id,
        String fileName,
        int document,
        PlanCard plan,
        List<Count> counts,
        List<Difference> differences,
        List<Undone> undone,
        @Nullable PlanId taken,
        boolean returnable) {
    public EditionPage {
        counts = List.copyOf(counts);
        differences = List.copyOf(differences);
        undone = List.copyOf(undone);
    }

    /** So many differences of one kind. */
    public record Count(Difference.Kind kind, long number) {}

    /** An amendment that changes nothing here: its words, and why. */
    public record Undone(String clause, String words, String reason) {}

    public boolean acceptable() {
        return taken == null && !differences.isEmpty();
    }

    public String undo() {
        return EditionUrls.undo(id, plan.id());
    }

    public String href() {
        return EditionUrls.one(id, plan.id());
    }
}

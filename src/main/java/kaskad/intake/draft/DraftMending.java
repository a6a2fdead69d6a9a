package kaskad.intake.draft;

import java.util.List;

/**
 * Suggested changes made at once.
 *
 * @param rule whose; empty, of every rule that needs no judgement
 */
public record DraftMending(String rule, List<Change> changes) {
    public DraftMending {
        changes = List.copyOf(changes);
    }

    /** What a cell, by its address, showed before and after. */
    public record Change(String cell, String was, String now) {}
}

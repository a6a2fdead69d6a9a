package kaskad.assignments.publishing;

import java.util.List;
import java.util.UUID;

/**
 * What a publication would do, counted exactly as it will be done.
 *
 * @param organisations those that get something new
 * @param groups by municipality, the region's own bodies under its own name
 * @param unmatched measures that name nobody who could get them: they stay without assignments
 * @param undated measures without any date to report by: assigned, but nothing is asked
 * @param capped measures with more occurrences than are made at once
 * @param alreadyPublished organisations that have the plan already
 */
public record PublicationPreview(
        int organisations,
        int assignments,
        int occurrences,
        List<Group> groups,
        List<MeasureNote> unmatched,
        List<MeasureNote> undated,
        List<MeasureNote> capped,
        int alreadyPublished) {
    public PublicationPreview {
        groups = List.copyOf(groups);
        unmatched = List.copyOf(unmatched);
        undated = List.copyOf(undated);
        capped = List.copyOf(capped);
    }

    /** Counts of one municipality, or of the region's own bodies. */
    public record Group(String name, int organisations, int assignments, int occurrences) {}

    /** A measure to look at. */
    public record MeasureNote(UUID id, String number, String title) {}
}

package kaskad.intake.web;

import java.util.List;
import kaskad.intake.draft.Draft;
import kaskad.intake.draft.DraftFinding;
import org.jspecify.annotations.Nullable;

/** What was read, in numbers, and the filters by findings; {@code only} is the one in force. */
public record SummaryView(
        String href,
        int measures,
        int sections,
        int targets,
        int clauses,
        int tables,
        int errors,
        int warnings,
        int notes,
        @Nullable String only,
        String savedAt,
        int version) {

    static SummaryView of(Draft draft, String href, @Nullable String only, String savedAt, int version) {
        return new SummaryView(
                href,
                draft.measureCount(),
                draft.plans().stream().mapToInt(plan -> plan.sections().size()).sum(),
                draft.plans().stream().mapToInt(plan -> plan.targets().size()).sum(),
                draft.act() == null ? 0 : draft.act().clauses().size(),
                draft.data().size(),
                count(draft, DraftFinding.Severity.ERROR),
                count(draft, DraftFinding.Severity.WARNING),
                count(draft, DraftFinding.Severity.NOTE),
                only,
                savedAt,
                version);
    }

    private static int count(Draft draft, DraftFinding.Severity severity) {
        return (int) draft.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The filters that have something to show. */
    public List<Filter> filters() {
        return List.of(
                        new Filter("error", "s-over", "intake.errors", errors),
                        new Filter("warning", "s-risk", "intake.warnings", warnings),
                        new Filter("note", "s-info", "intake.notes", notes))
                .stream()
                .filter(filter -> filter.count() > 0)
                .toList();
    }

    /** One severity. */
    public record Filter(String word, String css, String key, int count) {}

    /** Where the filter leads; the one in force leads back to everything. */
    public String href(String word) {
        return word.equals(only) ? href : href + "?only=" + word;
    }
}

package kaskad.assignments.policies.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one authority.
 *
 * @param authorities whose rules the visitor may set
 * @param own whether the rules are its own, not those of an authority above
 * @param examples what the rules make of usual wordings
 */
public record PolicyPage(
        UUID authority,
        String name,
        List<Choice> authorities,
        boolean own,
        PolicyForm form,
        Map<String, String> errors,
        List<Choice> bases,
        List<Choice> units,
        List<Example> examples) {

    /** A wording and the first dates that follow: the day by which a report is expected. */
    public record Example(String wording, List<LocalDate> reports) {}

    public @Nullable String error(String field) {
        return errors.get(field);
    }
}

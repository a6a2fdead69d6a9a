package kaskad.organisations.web;

import java.util.List;
import java.util.Map;
import kaskad.organisations.OrganisationCard;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The form of an organisation's main data. */
public record EditPage(
        OrganisationCard card,
        EditForm form,
        List<Choice> types,
        List<Choice> schoolKinds,
        Map<String, String> errors) {
    public @Nullable String error(String field) {
        return errors.get(field);
    }
}

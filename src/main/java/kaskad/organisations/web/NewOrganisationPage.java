package kaskad.organisations.web;

import java.util.List;
import java.util.Map;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The form of a new node: where it goes, what it may be, what was typed and what is wrong with it. */
public record NewOrganisationPage(
        String parentName, List<Choice> sorts, List<Choice> types, OrganisationForm form, Map<String, String> errors) {
    public NewOrganisationPage {
        sorts = List.copyOf(sorts);
        types = List.copyOf(types);
        errors = Map.copyOf(errors);
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }
}

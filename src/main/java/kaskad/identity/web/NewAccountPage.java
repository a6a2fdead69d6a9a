package kaskad.identity.web;

import java.util.List;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The form of a new account. */
public record NewAccountPage(
        List<Choice> roles,
        List<Choice> organisations,
        NewAccountForm form,
        @Nullable String problem) {
    public NewAccountPage {
        roles = List.copyOf(roles);
        organisations = List.copyOf(organisations);
    }
}

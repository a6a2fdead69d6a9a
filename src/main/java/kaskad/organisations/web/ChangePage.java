package kaskad.organisations.web;

import java.util.List;
import kaskad.organisations.OrganisationCard;
import kaskad.organisations.changes.ChangePreview;
import kaskad.organisations.changes.ChangeQueries.Neighbour;
import kaskad.ui.Choice;
import kaskad.ui.Tab;
import org.jspecify.annotations.Nullable;

/** The form of a change; with {@code preview}, what it would do stands above it. */
public record ChangePage(
        OrganisationCard card,
        ChangeForm form,
        List<Tab> kinds,
        List<Neighbour> neighbours,
        List<Neighbour> municipalities,
        @Nullable ChangePreview preview,
        @Nullable String problem) {
    public List<Choice> heirs() {
        return choices(neighbours);
    }

    public List<Choice> municipalityChoices() {
        return choices(municipalities);
    }

    private static List<Choice> choices(List<Neighbour> all) {
        return all.stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }
}

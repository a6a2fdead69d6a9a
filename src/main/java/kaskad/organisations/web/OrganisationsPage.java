package kaskad.organisations.web;

import java.util.List;
import java.util.UUID;
import kaskad.organisations.groups.GroupRow;
import kaskad.organisations.register.RegisterQueries.Territory;
import kaskad.organisations.register.RegisterRow;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register and what it is narrowed to.
 *
 * @param collecting listed groups that the reader may add ticked organisations to
 * @param top where the reader may add something, the highest such place; {@code null}, nowhere
 */
public record OrganisationsPage(
        List<RegisterRow> rows,
        long total,
        RegisterForm form,
        boolean narrowed,
        List<Territory> territories,
        List<GroupRow> groups,
        List<GroupRow> collecting,
        @Nullable UUID top,
        @Nullable String first,
        @Nullable String next) {
    public OrganisationsPage {
        rows = List.copyOf(rows);
        territories = List.copyOf(territories);
        groups = List.copyOf(groups);
        collecting = List.copyOf(collecting);
    }

    public List<Choice> territoryChoices() {
        return territories.stream()
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
    }

    public List<Choice> groupChoices() {
        return choices(groups);
    }

    public List<Choice> collectingChoices() {
        return choices(collecting);
    }

    public List<Choice> shows(Texts t) {
        return List.of(
                new Choice("OPEN", t.text("organisations.show.OPEN")),
                new Choice("PARTNERS", t.text("organisations.show.PARTNERS")),
                new Choice("ALL", t.text("organisations.show.ALL")));
    }

    public String chosen(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static List<Choice> choices(List<GroupRow> groups) {
        return groups.stream()
                .map(group -> new Choice(group.id().toString(), group.title()))
                .toList();
    }
}

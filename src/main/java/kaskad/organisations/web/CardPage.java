package kaskad.organisations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kaskad.organisations.OrganisationCard;
import kaskad.organisations.attributes.Attribute;
import kaskad.organisations.changes.ChangePreview;
import kaskad.organisations.changes.ChangeRow;
import kaskad.organisations.codes.Code;
import kaskad.organisations.groups.GroupRow;
import kaskad.organisations.names.OrganisationName;
import kaskad.organisations.offices.Holding;
import kaskad.organisations.offices.Office;
import kaskad.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One organisation with all that the register knows of it.
 *
 * @param keeps whether the reader keeps the register there
 * @param reads whether the reader sees its journal
 * @param errors what is wrong with what was just typed, by the name of the form
 */
public record CardPage(
        OrganisationCard card,
        Map<String, String> facts,
        LocalDate today,
        boolean keeps,
        boolean reads,
        List<Code> codes,
        List<Attribute> attributes,
        List<OrganisationName> names,
        List<Office> offices,
        List<GroupRow> groups,
        List<ChangeRow> changes,
        List<ChangePreview.Counted> work,
        List<Choice> systems,
        List<Choice> keys,
        Map<String, String> errors) {

    public UUID id() {
        return card.id();
    }

    public boolean edits() {
        return keeps && card.open();
    }

    public boolean addsBelow() {
        return edits() && card.organisation().kind().territory();
    }

    public boolean changes(String kind) {
        return edits()
                && (kind.equals("renaming") || !card.organisation().kind().territory());
    }

    public @Nullable String error(String form) {
        return errors.get(form);
    }

    public Optional<Holding> holder(Office office) {
        return office.holder(today);
    }
}

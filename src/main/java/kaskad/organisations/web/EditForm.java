package kaskad.organisations.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationCard;
import kaskad.organisations.OrganisationEdit;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.SchoolKind;
import kaskad.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The main data of an organisation as they are typed. */
public record EditForm(
        int version,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String type,
        @Nullable String schoolKind,
        @Nullable Integer number,
        @Nullable String aliases) {

    static EditForm of(OrganisationCard card, List<String> aliases) {
        Organisation organisation = card.organisation();
        SchoolKind kind = card.schoolKind();
        return new EditForm(
                card.version(),
                organisation.name(),
                organisation.shortName(),
                organisation.type().word(),
                kind == null ? "" : kind.word(),
                organisation.number(),
                String.join("\n", aliases));
    }

    EditForm at(int newer) {
        return new EditForm(newer, name, shortName, type, schoolKind, number, aliases);
    }

    OrganisationEdit edit() {
        String full = OrganisationForm.text(name);
        String brief = OrganisationForm.text(shortName);
        return new OrganisationEdit(
                Arrays.stream(OrganisationType.values())
                        .filter(one -> one.word().equals(type))
                        .findFirst()
                        .orElse(OrganisationType.OTHER),
                Arrays.stream(SchoolKind.values())
                        .filter(one -> one.word().equals(schoolKind)
                                && OrganisationType.SCHOOL.word().equals(type))
                        .findFirst()
                        .orElse(null),
                full,
                brief.isEmpty() ? full : brief,
                number,
                OrganisationForm.lines(aliases));
    }

    /** Beside each field that differs, what somebody else has saved in it. */
    Map<String, String> against(EditForm saved, Texts texts) {
        Map<String, String> theirs = new LinkedHashMap<>();
        compare(theirs, "name", name, saved.name, texts);
        compare(theirs, "shortName", shortName, saved.shortName, texts);
        compare(theirs, "number", number, saved.number, texts);
        compare(theirs, "aliases", OrganisationForm.lines(aliases), OrganisationForm.lines(saved.aliases), texts);
        theirs.putIfAbsent("name", texts.text("organisations.edit.meanwhile", saved.name));
        return theirs;
    }

    private static void compare(
            Map<String, String> theirs, String field, @Nullable Object yours, @Nullable Object saved, Texts texts) {
        if (!Objects.toString(yours, "").equals(Objects.toString(saved, ""))) {
            theirs.put(field, texts.text("organisations.edit.meanwhile", Objects.toString(saved, "")));
        }
    }
}

package kaskad.organisations.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kaskad.organisations.NewOrganisation;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import org.jspecify.annotations.Nullable;

/** What a person types of a new node; {@code sort} is one word for kind and type together. */
public record OrganisationForm(
        UUID parent,
        @Nullable String sort,
        @Nullable String type,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable Integer number,
        @Nullable String aliases) {

    static OrganisationForm empty(UUID parent, @Nullable String sort) {
        return new OrganisationForm(parent, sort, null, null, null, null, null);
    }

    NewOrganisation under(Organisation above) {
        Sort chosen = Sort.of(text(sort));
        String full = text(name);
        String brief = text(shortName).isEmpty() ? full : text(shortName);
        return new NewOrganisation(
                parent,
                chosen.kind(),
                chosen.type() == OrganisationType.OTHER ? otherwise() : chosen.type(),
                full,
                brief,
                number,
                false,
                above.zone(),
                lines(aliases));
    }

    /** What the «other» organisation is. */
    private OrganisationType otherwise() {
        return Arrays.stream(OrganisationType.values())
                .filter(one -> one.word().equals(type) && one != OrganisationType.TERRITORY)
                .findFirst()
                .orElse(OrganisationType.OTHER);
    }

    /** Names one a line, or parted by semicolons. */
    static List<String> lines(@Nullable String typed) {
        return Arrays.stream(text(typed).split("[;\\n]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What may stand below what. */
    enum Sort {
        REGION(OrganisationKind.REGION, OrganisationType.TERRITORY, OrganisationKind.NATION),
        MUNICIPALITY(OrganisationKind.MUNICIPALITY, OrganisationType.TERRITORY, OrganisationKind.REGION),
        AUTHORITY(
                OrganisationKind.UNIT,
                OrganisationType.AUTHORITY,
                OrganisationKind.NATION,
                OrganisationKind.REGION,
                OrganisationKind.MUNICIPALITY),
        METHODICAL_CENTRE(
                OrganisationKind.ORGANISATION,
                OrganisationType.METHODICAL_CENTRE,
                OrganisationKind.REGION,
                OrganisationKind.MUNICIPALITY),
        SCHOOL(
                OrganisationKind.ORGANISATION,
                OrganisationType.SCHOOL,
                OrganisationKind.REGION,
                OrganisationKind.MUNICIPALITY),
        OTHER(
                OrganisationKind.ORGANISATION,
                OrganisationType.OTHER,
                OrganisationKind.REGION,
                OrganisationKind.MUNICIPALITY),
        PARTNER(
                OrganisationKind.PARTNER,
                OrganisationType.OTHER,
                OrganisationKind.NATION,
                OrganisationKind.REGION,
                OrganisationKind.MUNICIPALITY);

        private final OrganisationKind kind;
        private final OrganisationType type;
        private final List<OrganisationKind> parents;

        Sort(OrganisationKind kind, OrganisationType type, OrganisationKind... parents) {
            this.kind = kind;
            this.type = type;
            this.parents = List.of(parents);
        }

        OrganisationKind kind() {
            return kind;
        }

        OrganisationType type() {
            return type;
        }

        static List<Sort> below(OrganisationKind parent) {
            return Arrays.stream(values())
                    .filter(sort -> sort.parents.contains(parent))
                    .toList();
        }

        static Sort of(String word) {
            return Arrays.stream(values())
                    .filter(sort -> sort.name().equals(word))
                    .findFirst()
                    .orElse(OTHER);
        }
    }
}

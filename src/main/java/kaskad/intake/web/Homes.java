package kaskad.intake.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationType;
import kaskad.ui.Choice;
import org.springframework.stereotype.Component;

/** For whom an actor may bring documents in: authorities first, schools last. */
@Component
class Homes {
    /** So many schools are still chosen from a list. */
    private static final int FEW = 60;

    private final OrganisationQueries organisations;

    Homes(OrganisationQueries organisations) {
        this.organisations = organisations;
    }

    List<Organisation> list(Actor actor) {
        List<Organisation> all = organisations.list(actor.scope(Permission.IMPORT));
        boolean few = all.size() <= FEW;
        return all.stream()
                .filter(one -> few || one.type() != OrganisationType.SCHOOL)
                .sorted(Comparator.comparing(one -> rank(one.type())))
                .toList();
    }

    /** Plans are issued by authorities; a territory is rarely meant. */
    private static int rank(OrganisationType type) {
        return switch (type) {
            case AUTHORITY -> 0;
            case TERRITORY -> 1;
            case METHODICAL_CENTRE -> 2;
            case KINDERGARTEN, SUPPLEMENTARY, COLLEGE, UNIVERSITY, FIRM, FUND, OTHER -> 3;
            case SCHOOL -> 4;
        };
    }

    /** By the short name; by the full one where several are called the same. */
    static List<Choice> choices(List<Organisation> organisations) {
        Map<String, Long> called =
                organisations.stream().collect(Collectors.groupingBy(Organisation::shortName, Collectors.counting()));
        return organisations.stream()
                .map(one -> new Choice(
                        one.id().toString(),
                        called.getOrDefault(one.shortName(), 0L) > 1 ? one.name() : one.shortName()))
                .toList();
    }
}

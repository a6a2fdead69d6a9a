package kaskad.intake.web;

import java.util.Comparator;
import java.util.List;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationType;
import kaskad.ui.Choice;
import org.springframework.stereotype.Component;

/** For whom an actor may bring documents in: authorities before schools. */
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
                .sorted(Comparator.comparing(one -> one.type() == OrganisationType.SCHOOL))
                .toList();
    }

    static List<Choice> choices(List<Organisation> homes) {
        return homes.stream()
                .map(home -> new Choice(home.id().toString(), home.shortName()))
                .toList();
    }
}

package kaskad.documents.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kaskad.documents.ActCard;
import kaskad.documents.Acts;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.OrganisationType;
import kaskad.kernel.Refused;
import kaskad.ui.Choice;
import kaskad.ui.Texts;
import org.springframework.stereotype.Component;

/** Whom the owner of an act may ask to read it: all schools of its part of the tree, or one body there. */
@Component
class Readers {
    private static final String SCHOOLS = "schools";

    private final Acts acts;
    private final OrganisationQueries organisations;

    Readers(Acts acts, OrganisationQueries organisations) {
        this.acts = acts;
        this.organisations = organisations;
    }

    List<Choice> choices(Actor actor, Texts texts) {
        List<Organisation> bodies = bodies(actor);
        List<Choice> choices = new ArrayList<>();
        long schools = bodies.stream().filter(Readers::school).count();
        if (schools > 1) {
            choices.add(new Choice(SCHOOLS, texts.text("documents.readers.schools", schools)));
        }
        bodies.forEach(one -> choices.add(new Choice(one.id().toString(), one.shortName())));
        return choices;
    }

    /** The bodies that a choice means; refuses one that the actor does not hold. */
    List<UUID> chosen(Actor actor, UUID act, String choice) {
        ActCard card = acts.get(actor, act);
        List<Organisation> bodies = bodies(actor);
        List<UUID> chosen = bodies.stream()
                .filter(one -> choice.equals(SCHOOLS) ? school(one) : one.id().toString().equals(choice))
                .map(Organisation::id)
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused(new OrganisationRefusal.NoSuchOrganisation(card.id()));
        }
        return chosen;
    }

    private List<Organisation> bodies(Actor actor) {
        return organisations.list(actor.scope(Permission.IMPORT).and(actor.scope(Permission.APPROVE_PLAN))).stream()
                .filter(one -> one.kind().ordinal() > OrganisationKind.MUNICIPALITY.ordinal())
                .toList();
    }

    private static boolean school(Organisation one) {
        return one.type() == OrganisationType.SCHOOL;
    }
}

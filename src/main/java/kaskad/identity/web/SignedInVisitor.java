package kaskad.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kaskad.identity.Accounts;
import kaskad.identity.SignedIn;
import kaskad.kernel.Actor;
import kaskad.kernel.Appointment;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationQueries;
import kaskad.ui.Visitor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Tells the pages who looks: read from the database once a request, so that a change of appointments counts at once. */
@Component
class SignedInVisitor implements Visitor {
    private static final String KEPT = Actor.class.getName();

    private final Accounts accounts;
    private final OrganisationQueries organisations;

    SignedInVisitor(Accounts accounts, OrganisationQueries organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Override
    public Optional<Actor> actor(HttpServletRequest request) {
        if (request.getAttribute(KEPT) instanceof Actor kept) {
            return Optional.of(kept);
        }
        Optional<Actor> actor = signedIn(request).flatMap(who -> accounts.find(who.account()));
        actor.ifPresent(found -> request.setAttribute(KEPT, found));
        return actor;
    }

    @Override
    public Optional<String> organisation(HttpServletRequest request) {
        return actor(request)
                .flatMap(found -> found.appointments().stream().findFirst())
                .map(Appointment::organisation)
                .flatMap(organisations::find)
                .map(Organisation::shortName);
    }

    private static Optional<SignedIn> signedIn(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signed
                        && signed.getPrincipal() instanceof SignedIn who
                ? Optional.of(who)
                : Optional.empty();
    }
}

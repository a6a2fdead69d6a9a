package kaskad.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import kaskad.kernel.Scope;
import kaskad.organisations.NewOrganisation;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the administrator that a new installation starts with, and the root of its tree where there is none. */
@Service
public class FirstAdministrator {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Organisations organisations;
    private final OrganisationQueries tree;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, Organisations organisations, OrganisationQueries tree, Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.tree = tree;
        this.clock = clock;
    }

    /** Makes the account and gives its password, which is kept nowhere. */
    @Transactional
    public String create(String login, String name) {
        String password = password();
        Organisation root = root();
        NewAppointment appointment =
                new NewAppointment(Role.ADMINISTRATOR, root.id(), Set.of(root.id()), LocalDate.now(clock), null, null);
        accounts.create(Actor.SYSTEM, login, name, password, List.of(appointment));
        return password;
    }

    /** A password of 16 characters out of 96 random bits. */
    public static String password() {
        byte[] secret = new byte[12];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private Organisation root() {
        return tree.list(Scope.NATION).stream()
                .filter(organisation -> organisation.kind() == OrganisationKind.NATION)
                .findFirst()
                .orElseGet(() -> organisations.add(
                        Actor.SYSTEM,
                        new NewOrganisation(
                                null,
                                OrganisationKind.NATION,
                                OrganisationType.TERRITORY,
                                "Российская Федерация",
                                "Россия",
                                null,
                                false,
                                ZoneId.of("Europe/Moscow"),
                                List.of())));
    }
}

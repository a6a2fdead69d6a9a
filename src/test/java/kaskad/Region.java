package kaskad;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kaskad.identity.Accounts;
import kaskad.identity.NewAppointment;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import kaskad.organisations.NewOrganisation;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds a test's own region: each call gives names that nobody else has. */
@Component
public class Region {
    private static final AtomicInteger COUNT = new AtomicInteger();
    /** The password of every account made here. */
    public static final String PASSWORD = "very-secret-1";

    private static final ZoneId ZONE = ZoneId.of("Asia/Tomsk");
    private final Organisations organisations;
    private final Accounts accounts;

    Region(Organisations organisations, Accounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /** A region with one municipality, its authority, methodical centre and schools. */
    public record Built(
            Organisation region,
            Organisation municipality,
            Organisation authority,
            Organisation centre,
            List<Organisation> schools) {
        public Organisation school() {
            return schools.getFirst();
        }
    }

    public Built build(int schools) {
        int n = COUNT.incrementAndGet();
        Organisation region = add(null, OrganisationKind.REGION, OrganisationType.TERRITORY, "Область " + n, null);
        return build(region, schools);
    }

    /** One more municipality in the same region. */
    public Built build(Organisation region, int count) {
        int n = COUNT.incrementAndGet();
        Organisation municipality =
                add(region.id(), OrganisationKind.MUNICIPALITY, OrganisationType.TERRITORY, "Округ " + n, null);
        Organisation authority = add(
                municipality.id(),
                OrganisationKind.UNIT,
                OrganisationType.AUTHORITY,
                "Управление образования " + n,
                null);
        Organisation centre = add(
                municipality.id(),
                OrganisationKind.ORGANISATION,
                OrganisationType.METHODICAL_CENTRE,
                "Методический центр " + n,
                null);
        List<Organisation> schools = java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> add(
                        municipality.id(),
                        OrganisationKind.ORGANISATION,
                        OrganisationType.SCHOOL,
                        "Школа № " + i + " округа " + n,
                        i))
                .toList();
        return new Built(region, municipality, authority, centre, schools);
    }

    /** An account with one role at {@code home} over the subtree of {@code over}, as the actor that it signs in as. */
    public Actor person(Role role, Organisation home, Organisation over) {
        return accounts.find(account(role, home, over, login())).orElseThrow();
    }

    /** The same, for tests that sign in: gives the login. */
    public String signIn(Role role, Organisation home, Organisation over) {
        String login = login();
        account(role, home, over, login);
        return login;
    }

    private static String login() {
        return "person-" + COUNT.incrementAndGet();
    }

    private UUID account(Role role, Organisation home, Organisation over, String login) {
        NewAppointment appointment =
                new NewAppointment(role, home.id(), Set.of(over.id()), LocalDate.EPOCH, null, null);
        return accounts.create(Actor.SYSTEM, login, "Лицо " + login, PASSWORD, List.of(appointment));
    }

    private Organisation add(
            @Nullable UUID parent,
            OrganisationKind kind,
            OrganisationType type,
            String name,
            @Nullable Integer number) {
        return organisations.add(
                Actor.SYSTEM, new NewOrganisation(parent, kind, type, name, name, number, false, ZONE, List.of()));
    }
}

package kaskad.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kaskad.identity.Accounts;
import kaskad.identity.NewAppointment;
import kaskad.kernel.Actor;
import kaskad.kernel.Role;
import kaskad.organisations.Organisation;

/** Accounts of a seeded region: {@code user-1}, {@code user-2} …, all with one password. */
record SeededPeople(Accounts accounts) {
    static final String PASSWORD = "bench-password-1";
    /** The login of the region's coordinator. */
    static final String COORDINATOR = "coordinator";

    /** The region's coordinator, as the actor that signs in. */
    Actor coordinator(SeededRegion region) {
        return accounts.find(account(COORDINATOR, Role.COORDINATOR, region.authority(), region.region()))
                .orElseThrow();
    }

    /**
     * Of ten users eight are executors of schools in different municipalities, one coordinates a municipality and one
     * the region: about who opens pages at the same time.
     */
    void users(SeededRegion region, int count) {
        List<SeededRegion.Municipality> all = region.municipalities().stream()
                .filter(municipality -> !municipality.schools().isEmpty())
                .toList();
        for (int i = 0; i < count; i++) {
            SeededRegion.Municipality municipality = all.get(i % all.size());
            String login = "user-" + (i + 1);
            switch (i % 10) {
                case 8 -> account(login, Role.COORDINATOR, municipality.authority(), municipality.territory());
                case 9 -> account(login, Role.COORDINATOR, region.authority(), region.region());
                default -> executor(login, municipality.schools().getFirst());
            }
        }
    }

    private void executor(String login, Organisation school) {
        account(login, Role.EXECUTOR, school, school);
    }

    private UUID account(String login, Role role, Organisation home, Organisation over) {
        NewAppointment appointment =
                new NewAppointment(role, home.id(), Set.of(over.id()), LocalDate.of(2025, 1, 1), null, null);
        return accounts.create(Actor.SYSTEM, login, "Сотрудник " + login, PASSWORD, List.of(appointment));
    }
}

package kaskad.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Appointment;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisations;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to accounts and appointments. */
@Service
public class Accounts {
    static final int LEAST_PASSWORD = 10;

    private final AccountStore store;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final Journal journal;
    private final Clock clock;

    Accounts(AccountStore store, Organisations organisations, PasswordEncoder passwords, Journal journal, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    /** Makes an account with its first appointments; the login is kept in lower case. */
    @Transactional
    public UUID create(Actor actor, String login, String name, String password, List<NewAppointment> appointments) {
        if (password.length() < LEAST_PASSWORD) {
            throw new Refused(new IdentityRefusal.PasswordTooShort(LEAST_PASSWORD));
        }
        String key = login.strip().toLowerCase(Locale.ROOT);
        if (store.findByLogin(key).isPresent()) {
            throw new Refused(new IdentityRefusal.LoginTaken(key));
        }
        UUID id = Ids.next(clock);
        store.insert(id, key, name, passwords.encode(password), clock.instant());
        appointments.forEach(appointment -> appoint(actor, id, appointment));
        return id;
    }

    @Transactional
    public void appoint(Actor actor, UUID account, NewAppointment given) {
        var organisation = organisations.get(given.organisation());
        if (!actor.may(Permission.ADMINISTER, organisation.place())) {
            throw new Refused(new IdentityRefusal.NotYourAccounts());
        }
        UUID id = Ids.next(clock);
        store.appoint(id, account, given);
        journal.write(
                actor,
                Change.of(organisation.place(), "account", account, "appoint")
                        .to(Map.of("role", given.role().name(), "organisation", organisation.shortName())));
    }

    /** Changes the actor's own password; the present one is asked for. */
    @Transactional
    public void changePassword(Actor actor, String present, String next) {
        Account account = store.find(actor.account()).orElseThrow();
        if (!passwords.matches(present, account.passwordHash())) {
            throw new Refused(new IdentityRefusal.WrongPassword());
        }
        setPassword(account.id(), next);
        store.homes(account.id()).stream()
                .findFirst()
                .ifPresent(home -> journal.write(actor, Change.of(home, "account", account.id(), "password")));
    }

    /** Gives an account a new password, which is returned once and kept nowhere; its lock is lifted. */
    @Transactional
    public String reset(Actor actor, UUID account) {
        List<Place> homes = store.homes(account);
        if (homes.isEmpty() || !homes.stream().allMatch(home -> actor.may(Permission.ADMINISTER, home))) {
            throw new Refused(new IdentityRefusal.NotYourAccounts());
        }
        String password = FirstAdministrator.password();
        setPassword(account, password);
        journal.write(actor, Change.of(homes.getFirst(), "account", account, "reset"));
        return password;
    }

    private void setPassword(UUID account, String password) {
        if (password.length() < LEAST_PASSWORD) {
            throw new Refused(new IdentityRefusal.PasswordTooShort(LEAST_PASSWORD));
        }
        store.setPassword(account, passwords.encode(password));
        store.endSessions(account);
    }

    /** The account as an actor with the appointments in force today; empty where it is closed or unknown. */
    @Transactional(readOnly = true)
    public Optional<Actor> find(UUID account) {
        return store.find(account)
                .filter(found -> !found.closed())
                .map(found -> new Actor(found.id(), found.name(), appointments(found.id())));
    }

    private List<Appointment> appointments(UUID account) {
        Map<UUID, Appointment> joined = store.appointments(account, LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(
                        Appointment::id,
                        a -> a,
                        (a, b) -> new Appointment(
                                a.id(), a.role(), a.organisation(), a.scope().and(b.scope()))));
        return List.copyOf(joined.values());
    }
}

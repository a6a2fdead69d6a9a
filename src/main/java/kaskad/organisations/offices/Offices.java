package kaskad.organisations.offices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Refused;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationEvent.RegisterEdited;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts of organisations and their holders; kept by who keeps the register. */
@Service
public class Offices {
    private final Organisations organisations;
    private final OfficeQueries queries;
    private final OfficeStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offices(
            Organisations organisations,
            OfficeQueries queries,
            OfficeStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.queries = queries;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** A new post, vacant; {@code head}, the one that leads the organisation. */
    @Transactional
    public UUID open(Actor actor, UUID organisation, String title, boolean head) {
        Organisation owner = organisations.kept(actor, organisation);
        if (title.isBlank()) {
            throw new Refused(new OrganisationRefusal.NameMissing());
        }
        UUID id = Ids.next(clock);
        store.insert(id, organisation, title.strip(), head);
        tell(actor, owner, id, "create", Map.of(), Map.of("title", title.strip()));
        return id;
    }

    /** The post is no more; who held it is remembered. */
    @Transactional
    public void close(Actor actor, UUID organisation, UUID office, int version) {
        Organisation owner = organisations.kept(actor, organisation);
        Office was = get(actor, organisation, office);
        touch(was, version, was.title());
        store.close(office);
        tell(actor, owner, office, "close", Map.of("title", was.title()), Map.of());
    }

    /** Somebody takes the post; for good, the one before held it until the day before. */
    @Transactional
    public void appoint(Actor actor, UUID organisation, UUID office, int version, NewHolding holding) {
        Organisation owner = organisations.kept(actor, organisation);
        Office was = get(actor, organisation, office);
        touch(was, version, holding.person());
        if (!holding.acting()) {
            store.endBefore(office, holding.from());
        }
        get(actor, organisation, office).holdings().stream()
                .filter(other -> other.acting() == holding.acting())
                .filter(other -> overlap(other, holding.from(), holding.until()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refused(new OfficeRefusal.HeldAlready(other.person(), other.from()));
                });
        store.insert(Ids.next(clock), office, holding);
        tell(
                actor,
                owner,
                office,
                "appoint",
                Map.of(),
                Map.of(
                        "title",
                        was.title(),
                        "person",
                        holding.person(),
                        "from",
                        holding.from().toString()));
    }

    /** The last day that somebody holds the post. */
    @Transactional
    public void end(Actor actor, UUID organisation, UUID office, int version, UUID holding, LocalDate until) {
        Organisation owner = organisations.kept(actor, organisation);
        Office was = get(actor, organisation, office);
        touch(was, version, was.title());
        if (!store.end(office, holding, until)) {
            throw new Refused(new OrganisationRefusal.NoSuchEntry(holding));
        }
        tell(actor, owner, office, "end", Map.of("title", was.title()), Map.of("until", until.toString()));
    }

    private Office get(Actor actor, UUID organisation, UUID office) {
        return queries.find(Organisations.seen(actor), office)
                .filter(found -> found.organisation().equals(organisation))
                .orElseThrow(() -> new Refused(new OfficeRefusal.NoSuchOffice(office)));
    }

    private void touch(Office was, int version, String yours) {
        if (!store.touch(was.id(), version)) {
            throw new Refused(new OfficeRefusal.OfficeChanged(was.title(), yours));
        }
    }

    private static boolean overlap(Holding other, LocalDate from, @Nullable LocalDate until) {
        LocalDate end = other.until();
        return (end == null || !end.isBefore(from))
                && (until == null || !other.from().isAfter(until));
    }

    private void tell(
            Actor actor,
            Organisation of,
            UUID id,
            String action,
            Map<String, String> before,
            Map<String, String> after) {
        events.publishEvent(new RegisterEdited(actor, of.place(), "office", id, action, before, after));
    }
}

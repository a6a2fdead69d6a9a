package kaskad.organisations;

import java.time.Clock;
import java.util.UUID;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register's door. */
@Service
public class Organisations {
    private final OrganisationStore store;
    private final OrganisationQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(OrganisationStore store, OrganisationQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a node under its parent; only an administrator of the parent's subtree may. */
    @Transactional
    public Organisation add(Actor actor, NewOrganisation given) {
        UUID id = Ids.next(clock);
        UUID above = given.parent();
        Organisation parent = above == null ? null : get(above);
        Place place = place(given.kind(), id, parent);
        if (!actor.may(Permission.ADMINISTER, place)) {
            throw new Refused(new OrganisationRefusal.NotYourRegister(given.name()));
        }
        Organisation organisation = new Organisation(
                id,
                above,
                place,
                given.kind(),
                given.type(),
                given.name(),
                given.shortName(),
                given.number(),
                given.rural(),
                given.zone(),
                0);
        store.insert(organisation);
        given.aliases().forEach(text -> store.insertAlias(Ids.next(clock), id, text));
        events.publishEvent(new OrganisationEvent.OrganisationAdded(actor, organisation));
        return organisation;
    }

    public Organisation get(UUID id) {
        return queries.find(id).orElseThrow(() -> new Refused(new OrganisationRefusal.NoSuchOrganisation(id)));
    }

    private static Place place(OrganisationKind kind, UUID id, @Nullable Organisation parent) {
        UUID region = parent == null ? null : parent.place().region();
        UUID municipality = parent == null ? null : parent.place().municipality();
        return switch (kind) {
            case NATION -> new Place(null, null, id);
            case REGION -> new Place(id, null, id);
            case MUNICIPALITY -> new Place(region, id, id);
            case ORGANISATION, UNIT -> new Place(region, municipality, id);
        };
    }
}

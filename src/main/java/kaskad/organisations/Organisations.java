package kaskad.organisations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
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

    /** What of the register {@code actor} sees: the places where they work, and those whose register they keep. */
    public static Scope seen(Actor actor) {
        return actor.scope(Permission.VIEW).and(actor.scope(Permission.ADMINISTER));
    }

    /** Adds a node under its parent; only an administrator of the parent's subtree may. */
    @Transactional
    public Organisation add(Actor actor, NewOrganisation given) {
        UUID above = given.parent();
        Organisation organisation = node(actor, given, above == null ? null : get(above));
        store.insert(organisation, schoolKind(given));
        store.insertNames(organisation.id(), names(given));
        if (given.rural()) {
            store.insertRural(Ids.next(clock), organisation.id());
        }
        events.publishEvent(new OrganisationEvent.OrganisationAdded(actor, organisation));
        return organisation;
    }

    /** Adds many nodes at once, as one operation that names them; one entry of the journal for all. */
    @Transactional
    public List<Organisation> addAll(Actor actor, UUID operation, Place place, List<NewOrganisation> given) {
        Map<UUID, Organisation> parents = new HashMap<>();
        List<Organisation> all = given.stream()
                .map(one -> {
                    UUID above = Objects.requireNonNull(one.parent());
                    return node(actor, one, parents.computeIfAbsent(above, this::get));
                })
                .toList();
        List<@Nullable SchoolKind> kinds = new ArrayList<>();
        given.forEach(one -> kinds.add(schoolKind(one)));
        store.insertAll(operation, all, kinds);
        List<UUID> owners = new ArrayList<>();
        List<OrganisationStore.Name> names = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<OrganisationStore.Name> own = names(given.get(i));
            names.addAll(own);
            owners.addAll(Collections.nCopies(own.size(), all.get(i).id()));
        }
        store.insertAllNames(owners, names);
        imported(actor, operation, place, "import", all.size());
        return all;
    }

    /** Removes what {@link #addAll} has brought, while nothing stands on it. */
    @Transactional
    public void removeAll(Actor actor, UUID operation, Place place) {
        int removed = store.remove(operation).orElseThrow(() -> new Refused(new OrganisationRefusal.InUse()));
        imported(actor, operation, place, "undo", removed);
    }

    private void imported(Actor actor, UUID operation, Place place, String action, int count) {
        events.publishEvent(new OrganisationEvent.RegisterEdited(
                actor, place, "organisation", operation, action, Map.of(), Map.of("organisations", "" + count)));
    }

    /** Corrects the main data of an organisation whose register {@code actor} keeps. */
    @Transactional
    public void edit(Actor actor, UUID id, int version, OrganisationEdit edit) {
        Organisation was = kept(actor, id);
        if (edit.name().isBlank() || edit.shortName().isBlank()) {
            throw new Refused(new OrganisationRefusal.NameMissing());
        }
        if (!store.update(id, version, edit)) {
            throw new Refused(new OrganisationRefusal.RegisterChanged(was.name(), edit.name()));
        }
        store.correctName(id, "full", edit.name());
        store.correctName(id, "short", edit.shortName());
        List<String> fresh = store.keepAliases(id, edit.aliases());
        store.insertNames(id, fresh.stream().map(text -> name("other", text)).toList());
        events.publishEvent(new OrganisationEvent.RegisterEdited(
                actor,
                was.place(),
                "organisation",
                id,
                "edit",
                values(was.name(), was.shortName(), was.number()),
                values(edit.name(), edit.shortName(), edit.number())));
    }

    public Organisation get(UUID id) {
        return queries.find(id).orElseThrow(() -> new Refused(new OrganisationRefusal.NoSuchOrganisation(id)));
    }

    /** The card of an organisation that {@code actor} sees. */
    public OrganisationCard card(Actor actor, UUID id) {
        return queries.card(seen(actor), id)
                .orElseThrow(() -> new Refused(new OrganisationRefusal.NoSuchOrganisation(id)));
    }

    /** An organisation whose register {@code actor} keeps; who does not see it does not learn its name. */
    public Organisation kept(Actor actor, UUID id) {
        Organisation organisation = get(id);
        if (!seen(actor).holds(organisation.place())) {
            throw new Refused(new OrganisationRefusal.NoSuchOrganisation(id));
        }
        if (!actor.may(Permission.ADMINISTER, organisation.place())) {
            throw new Refused(new OrganisationRefusal.NotYourRegister(organisation.name()));
        }
        return organisation;
    }

    private Organisation node(Actor actor, NewOrganisation given, @Nullable Organisation parent) {
        UUID id = Ids.next(clock);
        Place place = place(given.kind(), id, parent);
        if (!actor.may(Permission.ADMINISTER, place)) {
            throw new Refused(new OrganisationRefusal.NotYourRegister(given.name()));
        }
        return new Organisation(
                id,
                given.parent(),
                place,
                given.kind(),
                given.type(),
                given.name(),
                given.shortName(),
                given.number(),
                given.rural(),
                given.zone(),
                0);
    }

    private static @Nullable SchoolKind schoolKind(NewOrganisation given) {
        return given.type() == OrganisationType.SCHOOL
                ? SchoolKind.named(given.name()).orElse(null)
                : null;
    }

    private List<OrganisationStore.Name> names(NewOrganisation given) {
        return Stream.concat(
                        Stream.of(name("full", given.name()), name("short", given.shortName())),
                        given.aliases().stream().map(text -> name("other", text)))
                .toList();
    }

    private OrganisationStore.Name name(String kind, String text) {
        return new OrganisationStore.Name(Ids.next(clock), kind, text);
    }

    private static Map<String, String> values(String name, String shortName, @Nullable Integer number) {
        return Map.of("title", name, "shortName", shortName, "number", number == null ? "" : number.toString());
    }

    private static Place place(OrganisationKind kind, UUID id, @Nullable Organisation parent) {
        UUID region = parent == null ? null : parent.place().region();
        UUID municipality = parent == null ? null : parent.place().municipality();
        return switch (kind) {
            case NATION -> new Place(null, null, id);
            case REGION -> new Place(id, null, id);
            case MUNICIPALITY -> new Place(region, id, id);
            case ORGANISATION, UNIT, PARTNER -> new Place(region, municipality, id);
        };
    }
}

package kaskad.organisations.changes;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.organisations.Move;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationEvent;
import kaskad.organisations.OrganisationKind;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.Organisations;
import kaskad.organisations.Today;
import kaskad.organisations.changes.OrganisationChange.Closing;
import kaskad.organisations.changes.OrganisationChange.Merger;
import kaskad.organisations.changes.OrganisationChange.Renaming;
import kaskad.organisations.changes.OrganisationChange.Split;
import kaskad.organisations.changes.OrganisationChange.Transfer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes changes of organisations and takes them back; for who keeps the register of all that take part. */
@Service
public class Changes {
    private final Organisations organisations;
    private final Today today;
    private final ChangeStore store;
    private final List<OpenWork> work;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Changes(
            Organisations organisations,
            Today today,
            ChangeStore store,
            List<OpenWork> work,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.today = today;
        this.store = store;
        this.work = work;
        this.events = events;
        this.clock = clock;
    }

    /** What {@code given} would close and hand over; refuses what {@link #make} would refuse. */
    public ChangePreview preview(Actor actor, NewChange given) {
        Parties parties = parties(actor, given);
        List<UUID> moving =
                moves(parties, given.change()).stream().map(Changes::mover).toList();
        List<ChangePreview.Counted> counted = work.stream()
                .map(open -> new ChangePreview.Counted(open.key(), moving.isEmpty() ? 0 : open.count(moving)))
                .filter(line -> line.count() > 0)
                .toList();
        Set<UUID> closing = closing(given.change());
        return new ChangePreview(
                parties.all().stream()
                        .filter(one -> closing.contains(one.id()))
                        .map(Organisation::name)
                        .toList(),
                counted);
    }

    /** Makes the change and tells it, so that open work is handed over in the same transaction. */
    @Transactional
    public UUID make(Actor actor, NewChange given) {
        Parties parties = parties(actor, given);
        UUID id = Ids.next(clock);
        Place place = parties.subject().place();
        store.insert(id, given, place, actor, clock.instant());
        Set<UUID> closing = closing(given.change());
        List<UUID> parts = given.change() instanceof Transfer(UUID alone, UUID _) ? List.of(alone) : parties.ids();
        store.insertParts(
                id, parts, parts.stream().filter(one -> !closing.contains(one)).toList());
        store.close(closing, given.day());
        List<Move> moves = moves(parties, given.change());
        change(id, given, moves);
        events.publishEvent(new OrganisationEvent.OrganisationsChanged(
                actor,
                id,
                given.change().word(),
                place,
                given.change().organisation(),
                given.day(),
                given.basis(),
                moves));
        return id;
    }

    /** Takes a change back while nothing has happened to its organisations or to what was handed over. */
    @Transactional
    public void undo(Actor actor, UUID organisation, UUID change) {
        organisations.kept(actor, organisation);
        ChangeStore.Made made =
                store.find(change).orElseThrow(() -> new Refused(new ChangeRefusal.NoSuchChange(change)));
        List<Part> parts = store.parts(change);
        if (parts.stream().noneMatch(part -> part.organisation().equals(organisation))) {
            throw new Refused(new ChangeRefusal.NoSuchChange(change));
        }
        parts.forEach(part -> organisations.kept(actor, part.organisation()));
        boolean touched = work.stream().anyMatch(open -> open.touched(change));
        parts.stream().filter(part -> touched || !part.untouched()).findFirst().ifPresent(part -> {
            throw new Refused(new ChangeRefusal.HappenedSince(part.shortName()));
        });
        List<Move> moves = parts.stream()
                .filter(part -> !part.place().equals(part.now()))
                .<Move>map(part -> new Move.Relocated(part.place(), part.now()))
                .toList();
        store.undo(change, clock.instant());
        events.publishEvent(new OrganisationEvent.ChangeUndone(
                actor, change, made.kind(), made.place(), made.place().organisation(), moves));
    }

    private void change(UUID id, NewChange given, List<Move> moves) {
        switch (given.change()) {
            case Renaming renaming -> rename(id, given, renaming);
            case Transfer _ ->
                moves.forEach(move -> {
                    if (move instanceof Move.Relocated relocated) {
                        store.transfer(relocated.now().organisation(), relocated.now());
                    }
                });
            case Merger _, Split _, Closing _ ->
                moves.forEach(move -> {
                    if (move instanceof Move.HandedOver handed) {
                        store.inheritNames(
                                id, Set.of(handed.from()), handed.to().organisation(), given);
                    }
                });
        }
    }

    private void rename(UUID id, NewChange given, Renaming renaming) {
        if (renaming.name().isBlank() || renaming.shortName().isBlank()) {
            throw new Refused(new OrganisationRefusal.NameMissing());
        }
        if (!store.endNames(id, renaming.organisation(), given.day())) {
            throw new Refused(new OrganisationRefusal.WrongDays(given.day()));
        }
        store.rename(renaming);
        store.insertName(Ids.next(clock), id, renaming.organisation(), "full", renaming.name(), given);
        store.insertName(Ids.next(clock), id, renaming.organisation(), "short", renaming.shortName(), given);
    }

    /** Who takes part, the one that it is about first. */
    private record Parties(Organisation subject, List<Organisation> others) {
        List<Organisation> all() {
            return Stream.concat(Stream.of(subject), others.stream()).toList();
        }

        List<UUID> ids() {
            return all().stream().map(Organisation::id).toList();
        }

        Place place(UUID id) {
            return all().stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .map(Organisation::place)
                    .orElseThrow();
        }
    }

    private Parties parties(Actor actor, NewChange given) {
        if (given.day().isAfter(today.of(actor))) {
            throw new Refused(new ChangeRefusal.NotYet(given.day()));
        }
        Organisation subject = open(actor, given.change().organisation());
        List<Organisation> others =
                others(given.change()).stream().map(id -> open(actor, id)).collect(Collectors.toList());
        boolean alone = others.isEmpty() && (given.change() instanceof Merger || given.change() instanceof Split);
        if (alone || others.stream().anyMatch(other -> other.id().equals(subject.id()))) {
            throw new Refused(new ChangeRefusal.NobodyElse());
        }
        if (!(given.change() instanceof Renaming)) {
            bodies(subject, others);
        }
        if (given.change() instanceof Transfer(UUID _, UUID to)) {
            return new Parties(subject, List.of(municipality(actor, subject, to)));
        }
        return new Parties(subject, others);
    }

    private Organisation municipality(Actor actor, Organisation subject, UUID to) {
        Organisation target = organisations.kept(actor, to);
        if (target.kind() != OrganisationKind.MUNICIPALITY
                || to.equals(subject.place().municipality())) {
            throw new Refused(new ChangeRefusal.NotAMunicipality(target.name()));
        }
        return target;
    }

    private Organisation open(Actor actor, UUID id) {
        Organisation organisation = organisations.kept(actor, id);
        if (!organisations.card(actor, id).open()) {
            throw new Refused(new ChangeRefusal.ClosedAlready(organisation.name()));
        }
        return organisation;
    }

    private static void bodies(Organisation subject, List<Organisation> others) {
        Stream.concat(Stream.of(subject), others.stream())
                .filter(one -> one.kind().territory())
                .findFirst()
                .ifPresent(territory -> {
                    throw new Refused(new ChangeRefusal.NotABody(territory.name()));
                });
    }

    private static Set<UUID> others(OrganisationChange change) {
        return switch (change) {
            case Merger merger -> merger.from();
            case Split(UUID _, Set<UUID> into, UUID heir) -> with(into, heir);
            case Closing(UUID _, UUID heir) -> with(Set.of(), heir);
            case Renaming _, Transfer _ -> Set.of();
        };
    }

    private static Set<UUID> with(Set<UUID> ids, @Nullable UUID more) {
        Set<UUID> all = new HashSet<>(ids);
        if (more != null) {
            all.add(more);
        }
        return all;
    }

    private static Set<UUID> closing(OrganisationChange change) {
        return switch (change) {
            case Merger merger -> merger.from();
            case Closing closing -> Set.of(closing.organisation());
            case Split split -> split.heir() == null ? Set.of() : Set.of(split.organisation());
            case Renaming _, Transfer _ -> Set.of();
        };
    }

    private static List<Move> moves(Parties parties, OrganisationChange change) {
        return switch (change) {
            case Merger(UUID into, Set<UUID> from) ->
                from.stream()
                        .sorted()
                        .<Move>map(one -> new Move.HandedOver(one, parties.place(into)))
                        .toList();
            case Split(UUID from, Set<UUID> _, UUID heir) ->
                heir == null ? List.of() : List.of(new Move.HandedOver(from, parties.place(heir)));
            case Closing(UUID from, UUID heir) ->
                List.of(heir == null ? new Move.Dropped(from) : new Move.HandedOver(from, parties.place(heir)));
            case Transfer(UUID organisation, UUID _) -> {
                Place to = parties.others().getFirst().place();
                Place now = new Place(to.region(), to.municipality(), organisation);
                yield List.of(new Move.Relocated(parties.subject().place(), now));
            }
            case Renaming _ -> List.of();
        };
    }

    private static UUID mover(Move move) {
        return switch (move) {
            case Move.HandedOver handed -> handed.from();
            case Move.Dropped dropped -> dropped.from();
            case Move.Relocated relocated -> relocated.was().organisation();
        };
    }
}

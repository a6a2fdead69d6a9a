package kaskad.organisations.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.kernel.Scope;
import kaskad.organisations.Organisation;
import kaskad.organisations.OrganisationEvent.RegisterEdited;
import kaskad.organisations.OrganisationQueries;
import kaskad.organisations.OrganisationRefusal;
import kaskad.organisations.OrganisationType;
import kaskad.organisations.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups of organisations: kept by who keeps the register or addresses plans there, used as addressees. */
@Service
public class Groups {
    private final Organisations organisations;
    private final OrganisationQueries register;
    private final AddresseeGroupQueries queries;
    private final AddresseeGroupStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Groups(
            Organisations organisations,
            OrganisationQueries register,
            AddresseeGroupQueries queries,
            AddresseeGroupStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.register = register;
        this.queries = queries;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    public static boolean mayKeep(Actor actor, Place place) {
        return actor.may(Permission.ADMINISTER, place) || actor.may(Permission.PUBLISH_PLAN, place);
    }

    /** Where {@code actor} may keep groups. */
    public static Scope keeping(Actor actor) {
        return actor.scope(Permission.ADMINISTER).and(actor.scope(Permission.PUBLISH_PLAN));
    }

    @Transactional
    public UUID create(Actor actor, UUID keeper, GroupDraft draft) {
        Organisation organisation = organisations.get(keeper);
        if (!Organisations.seen(actor).holds(organisation.place())) {
            throw new Refused(new OrganisationRefusal.NoSuchOrganisation(keeper));
        }
        if (!mayKeep(actor, organisation.place())) {
            throw new Refused(new GroupRefusal.NotYourGroup(draft.title()));
        }
        if (!keeps(organisation)) {
            throw new Refused(new GroupRefusal.NoGroupsThere(organisation.name()));
        }
        named(draft);
        UUID id = Ids.next(clock);
        store.insert(id, organisation.place(), draft);
        tell(actor, organisation.place(), id, "create", Map.of(), Map.of("title", draft.title()));
        return id;
    }

    @Transactional
    public void edit(Actor actor, UUID id, int version, GroupDraft draft) {
        Group group = kept(actor, id);
        named(draft);
        if (!store.update(id, version, draft)) {
            throw new Refused(new GroupRefusal.GroupChanged(group.title(), draft.title()));
        }
        tell(actor, group.place(), id, "edit", Map.of("title", group.title()), Map.of("title", draft.title()));
    }

    /** The group is no more; what was addressed to it stays as it was. */
    @Transactional
    public void close(Actor actor, UUID id, int version) {
        Group group = kept(actor, id);
        if (!store.close(id, version)) {
            throw new Refused(new GroupRefusal.GroupChanged(group.title(), group.title()));
        }
        tell(actor, group.place(), id, "close", Map.of("title", group.title()), Map.of());
    }

    /** Lists further members, as far as {@code actor} sees them; gives how many are new. */
    @Transactional
    public int include(Actor actor, UUID id, Collection<UUID> members) {
        Group group = listed(actor, id);
        List<UUID> seen = register.among(Organisations.seen(actor), members);
        int fresh = store.include(id, seen);
        tell(actor, group.place(), id, "include", Map.of(), Map.of("organisations", Integer.toString(fresh)));
        return fresh;
    }

    @Transactional
    public void exclude(Actor actor, UUID id, UUID member) {
        Group group = listed(actor, id);
        if (!store.exclude(id, member)) {
            throw new Refused(new OrganisationRefusal.NoSuchEntry(member));
        }
        String name = organisations.get(member).name();
        tell(actor, group.place(), id, "exclude", Map.of("organisation", name), Map.of());
    }

    public Group get(Actor actor, UUID id) {
        return queries.find(Organisations.seen(actor), id)
                .orElseThrow(() -> new Refused(new GroupRefusal.NoSuchGroup(id)));
    }

    /** Who belongs to the group within {@code scope} on {@code day}; one statement however many they are. */
    public List<Member> members(Scope scope, UUID group, LocalDate day) {
        return queries.members(scope, group, day);
    }

    /** Who would belong to a group that {@code keeper} kept by this rule, as far as {@code actor} sees them. */
    public List<Member> preview(Actor actor, Organisation keeper, GroupRule.Fitting rule, LocalDate day) {
        return queries.fitting(Organisations.seen(actor), rule, day).stream()
                .filter(member -> territory(keeper).holds(member.place()))
                .collect(Collectors.toList());
    }

    /** Authorities that may keep groups. */
    public static boolean keeps(Organisation organisation) {
        return organisation.kind().territory()
                || organisation.type() == OrganisationType.AUTHORITY
                || organisation.type() == OrganisationType.METHODICAL_CENTRE;
    }

    /** What stands below the territory of a keeper. */
    private static Scope territory(Organisation keeper) {
        UUID municipality = keeper.place().municipality();
        UUID region = keeper.place().region();
        if (municipality != null) {
            return Scope.municipality(municipality);
        }
        return region == null ? Scope.NATION : Scope.region(region);
    }

    private Group listed(Actor actor, UUID id) {
        Group group = kept(actor, id);
        if (!group.listed()) {
            throw new Refused(new GroupRefusal.MembersByRule(group.title()));
        }
        return group;
    }

    private Group kept(Actor actor, UUID id) {
        Group group = get(actor, id);
        if (!mayKeep(actor, group.place())) {
            throw new Refused(new GroupRefusal.NotYourGroup(group.title()));
        }
        return group;
    }

    private static void named(GroupDraft draft) {
        if (draft.title().isBlank()) {
            throw new Refused(new OrganisationRefusal.NameMissing());
        }
    }

    private void tell(
            Actor actor, Place place, UUID id, String action, Map<String, String> before, Map<String, String> after) {
        events.publishEvent(new RegisterEdited(actor, place, "group", id, action, before, after));
    }
}

package kaskad.documents.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kaskad.documents.ActCard;
import kaskad.documents.Acts;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Place;
import kaskad.kernel.Refused;
import kaskad.reading.GroupRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to working groups: acts compose them, later acts compose them anew. */
@Service
public class WorkingGroups {
    private final GroupStore store;
    private final GroupQueries queries;
    private final Acts acts;
    private final Journal journal;
    private final Clock clock;

    WorkingGroups(GroupStore store, GroupQueries queries, Acts acts, Journal journal, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.acts = acts;
        this.journal = journal;
        this.clock = clock;
    }

    public WorkingGroup get(Actor actor, UUID id) {
        return queries.find(actor.scope(Permission.VIEW), id)
                .orElseThrow(() -> new Refused(new GroupRefusal.NoSuchGroup(id)));
    }

    /** The members that an act names under a title, as proposed for a group: posts, persons, and what they do in it. */
    public List<NewSeat> proposed(ActCard act, String title) {
        return act.members().stream()
                .filter(member -> member.group().equals(title))
                .map(member -> seat(member.person(), Objects.requireNonNullElse(member.post(), "")))
                .toList();
    }

    private static NewSeat seat(String person, String post) {
        GroupRole role = GroupRole.inPost(post).orElse(GroupRole.MEMBER);
        return new NewSeat(role, post, person, "");
    }

    /** Starts a group with the composition of an act. */
    @Transactional
    public UUID start(Actor actor, UUID actId, String title, List<NewSeat> seats) {
        ActCard act = acts.get(actor, actId);
        requireKeeper(actor, act.place(), act.organisation());
        if (title.isBlank() || seats.isEmpty()) {
            throw new Refused(new GroupRefusal.NobodyNamed());
        }
        UUID id = Ids.next(clock);
        store.insert(id, act.place(), title.strip(), clock.instant());
        compose(actor, id, act, seats, "start");
        return id;
    }

    /** A later act composes the group anew; earlier compositions stay to be read. */
    @Transactional
    public void recompose(Actor actor, UUID id, UUID actId, List<NewSeat> seats) {
        WorkingGroup group = get(actor, id);
        requireKeeper(actor, group.place(), group.organisation());
        if (seats.isEmpty()) {
            throw new Refused(new GroupRefusal.NobodyNamed());
        }
        compose(actor, id, acts.get(actor, actId), seats, "recompose");
    }

    private void compose(Actor actor, UUID group, ActCard act, List<NewSeat> given, String action) {
        LocalDate since = Objects.requireNonNullElseGet(act.date(), () -> LocalDate.now(clock));
        List<Seat> seats = given.stream()
                .map(one -> new Seat(Ids.next(clock), one.role(), one.post(), one.person(), one.deputy()))
                .toList();
        store.compose(group, Ids.next(clock), act.id(), since, seats);
        journal.write(
                actor,
                Change.of(act.place(), "group", group, action)
                        .to(Map.of("act", Objects.toString(act.number(), ""), "members", seats.size())));
    }

    static void requireKeeper(Actor actor, Place place, String organisation) {
        if (!actor.may(Permission.IMPORT, place) && !actor.may(Permission.APPROVE_PLAN, place)) {
            throw new Refused(new GroupRefusal.NotYourGroup(organisation));
        }
    }
}

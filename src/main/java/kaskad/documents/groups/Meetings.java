package kaskad.documents.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kaskad.documents.Acts;
import kaskad.documents.Grounds;
import kaskad.documents.NewAct;
import kaskad.documents.NewClause;
import kaskad.documents.Official;
import kaskad.journal.Change;
import kaskad.journal.Journal;
import kaskad.kernel.Actor;
import kaskad.kernel.Ids;
import kaskad.kernel.Permission;
import kaskad.kernel.Refused;
import kaskad.reading.GroupRole;
import kaskad.reading.deadlines.DeadlineContext;
import kaskad.reading.deadlines.DeadlineReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to meetings: called, written down, and signed as a protocol that is an act with decisions for clauses. */
@Service
public class Meetings {
    /** The kind under which a protocol enters the register. */
    private static final String PROTOCOL = "Протокол";

    private final MeetingStore store;
    private final MeetingQueries queries;
    private final WorkingGroups groups;
    private final Acts acts;
    private final Journal journal;
    private final Clock clock;

    Meetings(
            MeetingStore store,
            MeetingQueries queries,
            WorkingGroups groups,
            Acts acts,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.groups = groups;
        this.acts = acts;
        this.journal = journal;
        this.clock = clock;
    }

    public Meeting get(Actor actor, UUID id) {
        return queries.find(actor.scope(Permission.VIEW), id)
                .orElseThrow(() -> new Refused(new GroupRefusal.NoSuchMeeting(id)));
    }

    /** Calls a meeting. */
    @Transactional
    public UUID call(Actor actor, UUID groupId, LocalDate date, MeetingPaper paper) {
        WorkingGroup group = kept(actor, groupId);
        UUID id = Ids.next(clock);
        store.insert(id, groupId, group.place(), date, paper);
        journal.write(
                actor, Change.of(group.place(), "meeting", id, "call").to(Map.of("date", date)));
        return id;
    }

    /** What is written down of a meeting. */
    public record Minutes(
            LocalDate date, MeetingPaper paper, Map<UUID, Presence> attendance, List<Decision> decisions) {
        public Minutes {
            attendance = Map.copyOf(attendance);
            decisions = decisions.stream()
                    .filter(one -> !one.text().isEmpty())
                    .toList();
        }
    }

    /** Writes a meeting down; refuses with both texts where somebody else has written meanwhile. */
    @Transactional
    public void write(Actor actor, UUID id, int version, Minutes minutes) {
        Meeting meeting = get(actor, id);
        kept(actor, meeting.group());
        requireOpen(meeting);
        if (!store.save(id, version, minutes.date(), minutes.paper())) {
            throw new Refused(new GroupRefusal.MeetingChanged(
                    meeting.paper().heard(), minutes.paper().heard()));
        }
        store.attendance(id, minutes.attendance());
        store.decisions(id, minutes.decisions(), () -> Ids.next(clock));
        journal.write(
                actor,
                Change.of(meeting.place(), "meeting", id, "edit")
                        .to(Map.of("decisions", minutes.decisions().size())));
    }

    /** Signs the protocol: it enters the register of acts, each decision a clause with its executors and deadline. */
    @Transactional
    public UUID sign(Actor actor, UUID id, int version) {
        Meeting meeting = get(actor, id);
        WorkingGroup group = kept(actor, meeting.group());
        requireOpen(meeting);
        if (meeting.decisions().isEmpty() || meeting.paper().number().isEmpty()) {
            throw new Refused(new GroupRefusal.ProtocolUnfinished());
        }
        UUID protocol = acts.register(actor, protocol(group, meeting));
        if (!store.sign(id, version, protocol)) {
            throw new Refused(new GroupRefusal.MeetingChanged(
                    meeting.paper().heard(), meeting.paper().heard()));
        }
        journal.write(
                actor,
                Change.of(meeting.place(), "meeting", id, "sign")
                        .to(Map.of("number", meeting.paper().number())));
        return protocol;
    }

    private static NewAct protocol(WorkingGroup group, Meeting meeting) {
        WorkingGroup.Composition composition = group.on(meeting.date()).orElseThrow();
        Official chair = composition.seats().stream()
                .filter(seat -> seat.role() == GroupRole.CHAIR)
                .findFirst()
                .map(seat -> new Official(
                        seat.post().isEmpty() ? null : seat.post(),
                        seat.person().isEmpty() ? null : seat.person()))
                .orElse(null);
        String agenda = meeting.paper().agenda().lines().collect(Collectors.joining("; "));
        Grounds.Basis act = new Grounds.Basis(
                composition.actKind(), null, composition.actNumber(), composition.actDate(), group.title());
        return new NewAct(
                group.place().organisation(),
                PROTOCOL,
                group.organisation(),
                meeting.paper().number(),
                meeting.date(),
                group.title(),
                null,
                chair,
                null,
                clauses(meeting),
                List.of(),
                new Grounds(agenda.isEmpty() ? null : agenda, List.of(act), List.of()));
    }

    private static List<NewClause> clauses(Meeting meeting) {
        DeadlineContext context = DeadlineContext.year(meeting.date().getYear());
        List<NewClause> clauses = new ArrayList<>();
        for (Decision decision : meeting.decisions()) {
            clauses.add(new NewClause(
                    Objects.toString(clauses.size() + 1),
                    decision.text(),
                    decision.executors().isEmpty() ? null : decision.executors(),
                    decision.deadline().isEmpty() ? null : DeadlineReader.read(decision.deadline(), context)));
        }
        return clauses;
    }

    private static void requireOpen(Meeting meeting) {
        if (meeting.signed()) {
            throw new Refused(new GroupRefusal.ProtocolSigned());
        }
    }

    private WorkingGroup kept(Actor actor, UUID id) {
        WorkingGroup group = groups.get(actor, id);
        WorkingGroups.requireKeeper(actor, group.place(), group.organisation());
        return group;
    }
}

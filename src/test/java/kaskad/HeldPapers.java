package kaskad;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kaskad.assignments.orders.OrderControl;
import kaskad.assignments.orders.OrderQueries;
import kaskad.documents.Acts;
import kaskad.documents.NewClause;
import kaskad.documents.NewMember;
import kaskad.documents.groups.MeetingPaper;
import kaskad.documents.groups.Meetings;
import kaskad.documents.groups.NewSeat;
import kaskad.documents.groups.WorkingGroups;
import kaskad.documents.numbers.RegistrationKind;
import kaskad.documents.numbers.Registrations;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.reading.GroupRole;
import org.springframework.stereotype.Component;

/** What a municipality holds around one order: a number, clauses under control, a working group and its meeting. */
@Component
class HeldPapers {
    static final String GROUP = "Закрытая рабочая группа";
    private static final LocalDate DAY = LocalDate.of(2025, 5, 14);
    private static final String SCHOOLS = "Руководителям общеобразовательных организаций";

    private final Acts acts;
    private final Registrations registrations;
    private final OrderControl control;
    private final OrderQueries orders;
    private final WorkingGroups groups;
    private final Meetings meetings;

    HeldPapers(
            Acts acts,
            Registrations registrations,
            OrderControl control,
            OrderQueries orders,
            WorkingGroups groups,
            Meetings meetings) {
        this.acts = acts;
        this.registrations = registrations;
        this.control = control;
        this.orders = orders;
        this.groups = groups;
        this.meetings = meetings;
    }

    static List<NewClause> clauses() {
        return List.of(new NewClause("1", SCHOOLS + " рассмотреть возможность участия в проекте.", SCHOOLS, null));
    }

    static List<NewMember> members() {
        return List.of(new NewMember(GROUP, "Лицо", "методист"));
    }

    /** Numbers the order and puts it under control; gives what its addresses name. */
    Map<String, String> order(Actor owner, Region.Built region, UUID act) {
        registrations.register(owner, act, region.authority().id(), RegistrationKind.OUTGOING, "1", DAY);
        control.put(owner, act);
        return Map.of(
                "id",
                act.toString(),
                "number",
                registrations.list(owner, act).getFirst().id().toString(),
                "clause",
                acts.get(owner, act).clauses().getFirst().id().toString(),
                "offer",
                orders.offers(owner.scope(Permission.VIEW), act).getFirst().id().toString());
    }

    UUID group(Actor owner, UUID act) {
        return groups.start(owner, act, GROUP, List.of(new NewSeat(GroupRole.CHAIR, "методист", "Лицо", "")));
    }

    String meeting(Actor owner, UUID group) {
        return meetings.call(owner, group, DAY, MeetingPaper.EMPTY).toString();
    }
}

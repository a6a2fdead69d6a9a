package kaskad.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kaskad.assignments.orders.Offer;
import kaskad.assignments.orders.OrderControl;
import kaskad.assignments.orders.OrderQueries;
import kaskad.assignments.orders.Participation;
import kaskad.assignments.publishing.Publications;
import kaskad.demo.DemoPeople.Person;
import kaskad.demo.DemoTree.Municipality;
import kaskad.documents.ActCard;
import kaskad.documents.Acts;
import kaskad.documents.acknowledgement.Acknowledgements;
import kaskad.documents.groups.Decision;
import kaskad.documents.groups.MeetingPaper;
import kaskad.documents.groups.Meetings;
import kaskad.documents.groups.Meetings.Minutes;
import kaskad.documents.groups.WorkingGroups;
import kaskad.documents.numbers.RegistrationKind;
import kaskad.documents.numbers.Registrations;
import kaskad.identity.Accounts;
import kaskad.intake.ImportState;
import kaskad.kernel.Actor;
import kaskad.kernel.Permission;
import kaskad.organisations.Organisation;
import kaskad.plans.Approval;
import kaskad.plans.PlanId;
import kaskad.plans.Plans;
import org.springframework.stereotype.Component;

/** An order under control in the demonstration: its plan, its clauses, a working group with one protocol. */
@Component
class DemoOrders {
    private static final Pattern DAY = Pattern.compile("\\{([+-]\\d+)}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Accounts accounts;
    private final DemoPapers papers;
    private final Plans plans;
    private final Publications publications;
    private final Acts acts;
    private final OrderControl control;
    private final OrderQueries orders;
    private final Participation participation;
    private final Acknowledgements acknowledgements;
    private final Registrations registrations;
    private final WorkingGroups groups;
    private final Meetings meetings;
    private final Clock clock;

    DemoOrders(
            Accounts accounts,
            DemoPapers papers,
            Plans plans,
            Publications publications,
            Acts acts,
            OrderControl control,
            OrderQueries orders,
            Participation participation,
            Acknowledgements acknowledgements,
            Registrations registrations,
            WorkingGroups groups,
            Meetings meetings,
            Clock clock) {
        this.accounts = accounts;
        this.papers = papers;
        this.plans = plans;
        this.publications = publications;
        this.acts = acts;
        this.control = control;
        this.orders = orders;
        this.participation = participation;
        this.acknowledgements = acknowledgements;
        this.registrations = registrations;
        this.groups = groups;
        this.meetings = meetings;
        this.clock = clock;
    }

    void tell(Municipality municipality, List<Person> people) {
        Actor coordinator = actor(people, "coordinator");
        LocalDate today = LocalDate.now(clock);
        ImportState.Accepted accepted = papers.accept(
                coordinator,
                municipality.authority(),
                "Распоряжение о развитии инженерного образования.html",
                dated("engineering-order.html", today),
                DATE.format(today.minusDays(30)));
        UUID act = Objects.requireNonNull(accepted.act());
        PlanId plan = new PlanId(accepted.plans().getFirst());
        approve(coordinator, plan, acts.get(coordinator, act));
        control.confirmPairs(coordinator, act);
        control.put(coordinator, act);
        publications.publish(coordinator, plan, addressees(municipality));
        for (int school = 1; school <= 3; school++) {
            respond(actor(people, "school-" + school), municipality.schools().get(school - 1), act, school, today);
        }
        meet(coordinator, act, today);
    }

    private void approve(Actor coordinator, PlanId plan, ActCard act) {
        plans.approve(
                coordinator,
                plan,
                plans.get(coordinator, plan).version(),
                new Approval(
                        act.kind(),
                        act.issuer(),
                        Objects.requireNonNull(act.number()),
                        Objects.requireNonNull(act.date()),
                        true));
    }

    /** A school registers the order and reads it; the first takes part in the project, the second does not. */
    private void respond(Actor person, Organisation school, UUID act, int turn, LocalDate today) {
        registrations.register(
                person, act, school.id(), RegistrationKind.INCOMING, String.valueOf(40 + turn), today.minusDays(28));
        acknowledgements.read(person, act, null);
        if (turn <= 2) {
            Offer offer = orders.offers(person.scope(Permission.VIEW), act).getFirst();
            participation.answer(
                    person, act, offer.id(), offer.version(), turn == 1, turn == 1 ? "" : "Нет профильных классов");
        }
    }

    private void meet(Actor coordinator, UUID actId, LocalDate today) {
        ActCard act = acts.get(coordinator, actId);
        String title = act.members().getFirst().group();
        UUID group = groups.start(
                coordinator, actId, "Рабочая группа по развитию инженерного образования", groups.proposed(act, title));
        MeetingPaper paper = new MeetingPaper(
                "Управление образования, зал заседаний",
                "О ходе реализации плана мероприятий\nО подготовке к муниципальному конкурсу",
                "руководители школьных методических объединений",
                "Методист доложил о готовности школ. Отмечено, что не во всех школах завершён анализ оснащения.",
                "1");
        UUID meeting = meetings.call(coordinator, group, today.minusDays(5), paper);
        meetings.write(
                coordinator,
                meeting,
                0,
                new Minutes(
                        today.minusDays(5),
                        paper,
                        Map.of(),
                        List.of(
                                new Decision(
                                        "Завершить анализ оснащения кабинетов и направить заявки",
                                        "Руководителям общеобразовательных организаций",
                                        "до " + DATE.format(today.plusDays(12))),
                                new Decision(
                                        "Подготовить положение о конкурсе «Инженерный урок»",
                                        "Муниципальный методический центр",
                                        "до " + DATE.format(today.plusDays(9))))));
        control.put(coordinator, meetings.sign(coordinator, meeting, 1));
        meetings.call(
                coordinator,
                group,
                today.plusDays(25),
                new MeetingPaper("Методический центр", "Об итогах анализа оснащения", "", "", ""));
    }

    private static Set<UUID> addressees(Municipality municipality) {
        Set<UUID> all = new HashSet<>(
                municipality.schools().stream().map(Organisation::id).toList());
        all.add(municipality.authority().id());
        all.add(municipality.centre().id());
        return all;
    }

    /** Days of the document count from today: «{-30}» is thirty days ago. */
    private static byte[] dated(String name, LocalDate today) {
        return DAY.matcher(DemoPapers.text(name))
                .replaceAll((MatchResult day) -> DATE.format(today.plusDays(Long.parseLong(day.group(1)))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Actor actor(List<Person> people, String login) {
        UUID account = people.stream()
                .filter(person -> person.login().equals(login))
                .findFirst()
                .orElseThrow()
                .account();
        return accounts.find(account).orElseThrow();
    }
}
